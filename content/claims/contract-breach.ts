import type { Argument, Claim } from "../../lib/knowledge/claim";
import { all, always, any, includes, is, not } from "../../lib/knowledge/condition";
import { inBusiness, largeCompany, largeRevenue, notObtained, published, secondHand } from "../conditions";
import { outputsBarred, outputsDoubtful } from "../facts/outputs-training";
import { communityReleaseRow } from "./shared/community-release";
import { doubtfulUseRow } from "./shared/doubtful-use";

/** Words of a term that can be read either way. */
const unclear: Argument = {
  claimant: { zh: "按文义，此项使用在限制之内。", en: "On its words the limit reaches this use." },
  claimantCites: ["contract.breach", "term.purpose"],
  respondent: {
    zh: "文本没有写明，有疑义时作不利于条款提供方的解释。",
    en: "The text does not say so, and doubt goes against the party that supplied it.",
  },
  respondentCites: ["contract.standard-terms-doubt"],
  cautious: { zh: "取得许可人的书面确认。", en: "Have the licensor confirm in writing." },
};

export const contractBreach: Claim = {
  id: "contract-breach",
  kind: "claim",
  jurisdiction: "prc",
  order: 50,
  title: { zh: "违反{licence}", en: "Breach of the {licence}" },
  claimant: { zh: "许可人，即{licensor}", en: "the licensor, {licensor}" },
  summary: {
    zh: "违约责任只约束合同当事人。{term:governing-law}{applies}",
    en: "Only a party answers for breach of contract. {term:governing-law} {applies}",
  },
  components: ["weights", "tokenizer"],
  transition: "contract",
  acts: ["use"],
  relevantWhen: all(
    is("licence.kind", "custom"),
    not(is("permission", "own", "not-obtained")),
    not(is("link", "outputs-of")),
  ),
  uncoveredWhen: is("permission", "uncovered"),
  elements: [
    {
      id: "agreement",
      title: { zh: "与本单位（本人）之间成立合同", en: "A contract with this person" },
      tests: [
        {
          id: "unseen-through-a-derivative",
          when: all(is("link", "base"), is("terms", "not-seen")),
          then: "contested",
          // Only parties are bound, and nothing was there to be agreed to.
          leaning: "against",
          because: {
            zh: "取得的是含有{model}的衍生模型，没有看到过其条款，也没有向许可人表示过同意；合同仅对当事人有约束力，倾向于认为没有成立合同。",
            en: "What was obtained is a derivative that contains {model}; its terms were never seen and nothing was agreed with its licensor. A contract binds only its parties, and the better view is that there is none.",
          },
          planned: {
            zh: "打算取得的是含有{model}的衍生模型，取得时不会向许可人表示同意；合同仅对当事人有约束力，倾向于认为不成立合同。",
            en: "What is to be obtained is a derivative that contains {model}, and nothing would be agreed with its licensor on obtaining it. A contract binds only its parties, and the better view is that there would be none.",
          },
          cites: ["contract.privity", "contract.offer-acceptance"],
          argument: {
            claimant: {
              zh: "使用、分发其任何部分即是按许可证行事，也就接受了许可证；衍生模型的发布者依约还应当附上文本。",
              en: "To use or distribute any part of it is to act under the licence and so to accept it, and whoever publishes a derivative must pass the text on.",
            },
            claimantCites: ["term.acceptance", "term.derivatives"],
            respondent: {
              zh: "合同由要约、承诺订立；没有见过的文本，无从承诺。",
              en: "A contract is made by offer and acceptance, and a text that was never seen cannot be accepted.",
            },
            respondentCites: ["contract.offer-acceptance"],
            cautious: {
              zh: "不受约束同时意味着没有许可：按基础模型的许可证行事。",
              en: "Not being bound means not being licensed: act on the base model’s licence.",
            },
          },
        },
        {
          id: "through-a-derivative",
          when: is("link", "base"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "取得的是含有{model}的衍生模型，未直接向许可人表示同意；使用是否构成以行为承诺，有争议。{if:acceptance}",
            en: "What is obtained is a derivative that contains {model}, and nothing is agreed with its licensor directly; whether use accepts by conduct is disputed. {if:acceptance}",
          },
          cites: ["term.acceptance", "contract.acceptance-by-conduct"],
          argument: {
            claimant: {
              zh: "使用、分发其任何部分即是按许可证行事，也就接受了许可证；衍生模型的发布者依约还应当附上文本。",
              en: "To use or distribute any part of it is to act under the licence and so to accept it, and whoever publishes a derivative must pass the text on.",
            },
            claimantCites: ["term.acceptance", "term.derivatives"],
            respondent: {
              zh: "合同仅对当事人有约束力；页面没有出示该文本，无从同意。",
              en: "A contract binds only its parties, and one cannot agree to a text that the page never showed.",
            },
            respondentCites: ["contract.privity", "contract.offer-acceptance"],
            cautious: {
              zh: "不受约束同时意味着没有许可：按基础模型的许可证行事。",
              en: "Not being bound means not being licensed: act on the base model’s licence.",
            },
          },
        },
        {
          id: "offered-to-all",
          when: all(
            not(is("model-access", "form")),
            is("terms", "signed-form", "click-through"),
            is("terms-party", "this-organisation"),
          ),
          then: "met",
          because: {
            zh: "{if:acceptance}已以本单位（本人）名义表示同意，合同成立。",
            en: "{if:acceptance}The terms were accepted in this organisation’s (or person’s) own name, and the contract is formed.",
          },
          planned: {
            zh: "{if:acceptance}取得时将以本单位（本人）名义表示同意，合同由此成立。",
            en: "{if:acceptance}The terms would be accepted in this organisation’s (or person’s) own name on obtaining it, and the contract would be formed.",
          },
          cites: ["contract.click", "contract.formation", "term.acceptance"],
        },
        {
          id: "approved-in-own-name",
          // A plan to apply is judged as carried out, and so as approved.
          when: all(
            any(
              is("application", "approved"),
              all(notObtained, is("way", "official-form"), not(is("application", "refused"))),
            ),
            is("terms", "signed-form", "click-through"),
            is("terms-party", "this-organisation"),
          ),
          then: "met",
          because: {
            zh: "以本单位（本人）名义在申请中同意协议并获批，要约与承诺齐备，承诺生效时合同成立，可以随时调取查用的数据电文视为书面形式；受约束的是申请所载的被许可人。",
            en: "The agreement was accepted in this organisation’s (or person’s) own name and the application approved: offer and acceptance are complete, the contract is formed when acceptance takes effect, and a data message that can be called up at any time counts as writing. The licensee named in the application is bound.",
          },
          planned: {
            zh: "以本单位（本人）名义申请、同意协议并获批之后，合同即成立，可以随时调取查用的数据电文视为书面形式；受约束的是申请所载的被许可人。",
            en: "Once the agreement is accepted in this organisation’s (or person’s) own name and the application approved, the contract is formed, and a data message that can be called up at any time counts as writing. The licensee named in the application is bound.",
          },
          cites: [
            "contract.offer-acceptance",
            "contract.formation",
            "contract.form",
            "contract.click",
            "term.acceptance",
          ],
        },
        {
          id: "separate",
          when: all(is("terms", "separate-permission"), is("terms-party", "this-organisation")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "另有书面许可，以其自身条款为准。",
            en: "A separate written permission exists and speaks for itself.",
          },
          cites: ["contract.offer-acceptance"],
          argument: {
            claimant: {
              zh: "书面许可未改变的部分，协议仍然适用。",
              en: "Where the permission is silent, the agreement still applies.",
            },
            claimantCites: ["term.acceptance"],
            respondent: {
              zh: "后来的书面许可取代先前的标准文本。",
              en: "A later written permission replaces the standard text.",
            },
            respondentCites: ["contract.offer-acceptance"],
            cautious: { zh: "请律师对照两份文本。", en: "Have counsel compare the two texts." },
          },
        },
        {
          id: "employee",
          when: all(
            is("terms", "signed-form", "click-through", "separate-permission"),
            is("terms-party", "employee-own-name"),
          ),
          then: "contested",
          leaning: "even",
          because: {
            zh: "员工以个人名义同意，直接受约束的是员工本人；是否及于单位，取决于代理权和职务行为。",
            en: "An employee agreed in their own name. The employee is bound; whether the employer is turns on authority and on the scope of the job.",
          },
          cites: ["contract.privity", "term.authority"],
          argument: {
            claimant: {
              zh: "员工为单位利益取得并由单位使用，接受的效力及于单位。{if:authority}",
              en: "The employee obtained it for the employer’s benefit and the employer used it, so the acceptance reaches the employer. {if:authority}",
            },
            claimantCites: ["contract.acceptance-by-conduct", "term.authority"],
            respondent: {
              zh: "依法成立的合同仅对当事人具有约束力；表格未写单位，员工也无代理权。",
              en: "A contract binds only its parties; the form did not name the employer and the employee had no authority.",
            },
            respondentCites: ["contract.privity"],
            cautious: {
              zh: "不受约束同时意味着没有许可；两种结论都不利于继续商用。",
              en: "Not being bound means not being licensed: neither answer helps commercial use.",
            },
          },
        },
        {
          id: "group-company",
          when: all(
            is("terms", "signed-form", "click-through", "separate-permission"),
            is("terms-party", "group-company"),
          ),
          then: "contested",
          // Only parties are bound, and an affiliate is another person.
          leaning: "against",
          because: {
            zh: "同意协议的是集团内另一家公司。关联公司是各自独立的法人，合同原则上不约束本公司；是否例外取决于代理、共同使用等事实。",
            en: "Another company of the group agreed. Affiliates are separate legal persons and the contract does not in principle bind this one; agency or shared use may change that.",
          },
          cites: ["contract.privity", "term.authority"],
          argument: {
            claimant: {
              zh: "为集团共同利益取得并交由关联公司使用的，使用本身即按协议构成同意。",
              en: "Where it was obtained for the group and handed to an affiliate to use, that use is itself acceptance under the agreement.",
            },
            claimantCites: ["term.acceptance", "contract.acceptance-by-conduct"],
            respondent: {
              zh: "依法成立的合同仅对当事人具有约束力。{if:transfer}",
              en: "A contract binds only its parties. {if:transfer}",
            },
            respondentCites: ["contract.privity", "term.transfer"],
            cautious: {
              zh: "不受约束同时意味着没有许可：由实际使用的公司以自己的名义取得许可。",
              en: "Not being bound means not being licensed: the company that uses it should hold a licence in its own name.",
            },
          },
        },
        {
          id: "other-person",
          when: all(
            is("terms", "signed-form", "click-through", "separate-permission"),
            is("terms-party", "other-person"),
          ),
          then: "unmet",
          because: {
            zh: "同意协议的是他人，合同对本单位没有约束力；但该人的许可也不能由本单位使用。",
            en: "Someone else agreed; the contract does not bind this organisation. Nor may this organisation use that person’s licence.",
          },
          cites: ["contract.privity", "term.research"],
        },
        {
          id: "not-approved",
          when: all(is("terms", "signed-form", "click-through"), is("application", "pending", "refused")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "提交时勾选了同意，但申请未获批：合同是否已经成立有争议。",
            en: "The box was ticked on applying, but approval never came: whether a contract was formed is disputed.",
          },
          cites: ["contract.offer-acceptance", "contract.click"],
          argument: {
            claimant: {
              zh: "{if:acceptance}其后实际使用，即以行为承诺。",
              en: "{if:acceptance}Actual use afterwards accepts by conduct.",
            },
            claimantCites: ["term.acceptance", "contract.acceptance-by-conduct"],
            respondent: {
              zh: "申请是要约，许可人没有承诺；未交付软件，双方没有合意。",
              en: "The application was the offer and the licensor never accepted; no software was delivered and there was no agreement.",
            },
            respondentCites: ["contract.offer-acceptance"],
            cautious: {
              zh: "按既可能受约束、又没有许可来处理。",
              en: "Act as possibly bound and certainly unlicensed.",
            },
          },
        },
        {
          id: "agreed-without-form",
          when: is("terms", "signed-form", "click-through"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "曾对条款表示同意，但文件并非从许可人处取得，同意的对象和相对人不明确。",
            en: "The terms were agreed to, but the file did not come from the licensor, so what was agreed and with whom is unclear.",
          },
          cites: ["contract.offer-acceptance"],
          argument: {
            claimant: {
              zh: "表示同意的即是该协议，使用即为承诺。",
              en: "It was this agreement that was accepted, and use confirms it.",
            },
            claimantCites: ["term.acceptance", "contract.acceptance-by-conduct"],
            respondent: { zh: "转载者不能代许可人订约。", en: "A re-publisher cannot contract for the licensor." },
            respondentCites: ["contract.privity"],
            cautious: {
              zh: "保留当时页面的快照，按可能受约束处理。",
              en: "Keep a snapshot of the page and act as possibly bound.",
            },
          },
        },
        {
          id: "seen-only",
          when: is("terms", "seen"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "看到条款而使用，是否构成以行为承诺，有争议。",
            en: "Whether use after seeing the terms accepts them by conduct is disputed.",
          },
          cites: ["term.acceptance", "contract.acceptance-by-conduct"],
          argument: {
            claimant: {
              zh: "{if:acceptance}要约可以表明以行为作出承诺；南京中院就 GPL 认定，以不正当手段取得代码者不获许可，却因复制、修改、分发而承担协议义务。",
              en: "{if:acceptance}An offer may invite acceptance by conduct. On the GPL, the Nanjing court held that one who took code improperly gained no licence but was bound by its duties through copying, modifying and distributing.",
            },
            claimantCites: ["term.acceptance", "contract.acceptance-by-conduct", "case.weilai-v-yunqingting"],
            respondent: {
              zh: "合同须有合意，看到不等于同意；未经许可流出的文件不是要约，该案也限于 GPL。",
              en: "A contract needs agreement and seeing is not agreeing; a file that got out unlicensed is no offer, and that case concerned the GPL.",
            },
            respondentCites: ["contract.offer-acceptance", "contract.privity"],
            cautious: {
              zh: "不能以“没有合同”为由认为可以使用：没有合同也就没有许可。",
              en: "“No contract” is no reason to use it: without a contract there is no licence.",
            },
          },
        },
        {
          id: "never-seen",
          when: always,
          then: "unmet",
          because: {
            zh: "从未看到、也未同意条款，合同仅对当事人有约束力。但没有合同同时意味着没有许可，风险转到侵权和不正当竞争。",
            en: "The terms were neither seen nor agreed to, and a contract binds only its parties. But no contract also means no licence: the risk moves to infringement and unfair competition.",
          },
          planned: {
            zh: "打算的取得途径不涉及对条款的同意，合同仅对当事人有约束力。但没有合同同时意味着没有许可，风险转到侵权和不正当竞争。",
            en: "The way intended involves no agreement to the terms, and a contract binds only its parties. But no contract also means no licence: the risk moves to infringement and unfair competition.",
          },
          cites: ["contract.privity", "contract.offer-acceptance"],
        },
      ],
    },
    {
      id: "binding-term",
      title: { zh: "该限制有效", en: "The limit is valid" },
      tests: [
        {
          id: "scope-of-grant",
          when: any(all(is("terms", "signed-form"), is("application", "approved")), is("terms", "separate-permission")),
          then: "met",
          because: {
            zh: "{term:purpose}这界定的是授权范围，申请人在提交申请、等待审批时应当知悉。如依格式条款规则（司法解释自2023年12月5日起施行）认定提示不足，限制可能不成为合同内容，问题即转为侵权：授权之外没有许可。",
            en: "{term:purpose} That sets the scope of the grant, and one who applies and waits for approval must know it. Were the notice found wanting under the rules on standard terms (the interpretation applies from 5 December 2023), the restriction might be no part of the contract and the question would become infringement: beyond the grant there is no licence.",
          },
          cites: ["term.purpose", "contract.standard-terms", "standard-terms.notice"],
        },
        {
          id: "notice-of-limit",
          when: always,
          then: "contested",
          // The limit marks out the grant: striking it out gives no wider one.
          leaning: "for",
          because: {
            zh: "只是点击同意或者看到条款的，该限制是否经合理提示而成为合同内容，有争议；关于提示方式的司法解释自2023年12月5日起施行。",
            en: "Where the terms were only clicked or seen, whether the limit was sufficiently brought to notice to become part of the contract is disputed; the interpretation on how notice is given applies from 5 December 2023.",
          },
          cites: ["contract.standard-terms", "standard-terms.notice"],
          argument: {
            claimant: {
              zh: "限制界定的是授权范围，不是免责或者限制对方权利的异常条款。{term:purpose}",
              en: "The limit sets the scope of the grant; it is no unusual term that cuts down the other side’s rights. {term:purpose}",
            },
            claimantCites: ["contract.standard-terms", "term.purpose", "term.acceptance"],
            respondent: {
              zh: "仅以勾选、弹窗为由不足以证明已履行提示义务；未尽提示义务的，可以主张该条款不成为合同内容；不合理地限制对方主要权利的格式条款无效{compare}。",
              en: "A tick box or pop-up alone does not prove that notice was given; without it one may say that the term is no part of the contract, and a standard term that unreasonably restricts the other side’s main rights is void{compare}.",
            },
            respondentCites: ["standard-terms.notice", "contract.standard-terms", "contract.standard-terms-invalid"],
            cautious: {
              zh: "限制脱落并不产生超出限制的许可，问题即转为侵权。",
              en: "If the limit drops out, no licence beyond it arises: the question becomes infringement.",
            },
          },
        },
      ],
    },
    {
      id: "breach",
      title: { zh: "违反约定", en: "Breach" },
      tests: [
        {
          id: "plan-dropped",
          when: all(
            is("use-status", "abandoned-plan"),
            not(includes("delivery", "published-full", "published-delta", "on-device", "on-premise", "linked")),
          ),
          then: "unmet",
          because: {
            zh: "计划在实施之前放弃，没有违反约定的使用。",
            en: "The plan was dropped before anything was done, so no forbidden use took place.",
          },
          cites: ["term.research", "contract.breach"],
        },
        {
          id: "tested-then-stopped",
          when: all(
            is("use-status", "never-launched"),
            is("grant", "forbidden"),
            not(includes("delivery", "published-full", "published-delta", "on-device", "on-premise", "linked")),
          ),
          then: "contested",
          leaning: "even",
          because: {
            zh: "上线前已停止，但内部测试中已发生复制和使用；为商业产品所作的测试是否属于“商业目的”，有争议。",
            en: "It was stopped before launch, but testing had already copied and used the files; whether testing for a commercial product is a “commercial purpose” is disputed.",
          },
          cites: ["term.commercial", "contract.breach"],
          argument: {
            claimant: {
              zh: "测试服务于商业产品，是否上线在所不问。{term:commercial}",
              en: "The tests served a commercial product, whether or not it was ever launched. {term:commercial}",
            },
            claimantCites: ["term.commercial"],
            respondent: {
              zh: "没有上线、没有收入，停止于测试，仍属研究；有疑义时作不利于条款提供方的解释{compare}。",
              en: "Nothing went live or earned anything and it ended in testing: still research, and doubt goes against the party that supplied the terms{compare}.",
            },
            respondentCites: ["term.research", "contract.standard-terms-doubt"],
            cautious: {
              zh: "不再使用测试所得的模型，保存停止日期的证据。",
              en: "Do not use the models that came of the tests, and keep proof of the day they stopped.",
            },
          },
        },
        {
          id: "beyond-a-limit",
          when: is("limit", "beyond"),
          then: "met",
          because: {
            zh: "{if:user-threshold}{if:revenue-threshold}{if:territory}{if:licensee}所述情况超出许可证所设的限度。",
            en: "{if:user-threshold}{if:revenue-threshold}{if:territory}{if:licensee}What was stated goes beyond a limit of the licence.",
          },
          cites: [
            "software.unlicensed-rights-reserved",
            "term.user-threshold",
            "term.revenue-threshold",
            "term.territory",
            "term.licensee",
          ],
        },
        {
          id: "barred-training",
          when: outputsBarred,
          then: "met",
          because: { zh: "{term:outputs-training}", en: "{term:outputs-training}" },
          cites: ["term.outputs-training", "contract.breach"],
        },
        {
          id: "unregistered",
          when: is("permission", "unregistered"),
          then: "met",
          because: {
            zh: "{term:purpose}没有完成登记或者取得同意。",
            en: "{term:purpose} There is no completed registration and no consent.",
          },
          cites: ["term.purpose", "contract.breach"],
        },
        {
          id: "commercial",
          when: all(is("purpose-kind", "commercial"), is("grant", "forbidden")),
          then: "met",
          because: {
            zh: "{term:commercial}尚在计划的，自实施之日起构成违反。",
            en: "{term:commercial} Where this is still a plan, the breach begins when it is carried out.",
          },
          cites: ["term.commercial", "contract.breach"],
        },
        {
          id: "production",
          when: all(is("purpose-kind", "production"), is("grant", "forbidden")),
          then: "met",
          because: {
            zh: "{term:production}不收费不影响这一结论。",
            en: "{term:production} That no charge is made does not help.",
          },
          cites: ["term.commercial", "contract.breach"],
        },
        {
          id: "outputs",
          when: all(
            includes("outputs", "sold", "in-product"),
            is("licence.outputs-use", "noncommercial-only", "forbidden"),
          ),
          then: "met",
          because: {
            zh: "{term:outputs-use}出售输出或把它写进产品同样违反。",
            en: "{term:outputs-use} Selling outputs or building them into a product breaches it too.",
          },
          cites: ["term.outputs-use", "contract.breach"],
        },
        {
          id: "evaluation",
          when: all(is("purpose-kind", "evaluation"), is("grant", "doubtful")),
          then: "contested",
          leaning: "even",
          because: {
            zh: "{term:evaluation}",
            en: "{term:evaluation}",
          },
          cites: ["term.commercial", "contract.breach"],
          argument: {
            claimant: {
              zh: "企业评估是为将来的产品服务，属于商业目的。",
              en: "A company evaluates for a future product: that is a commercial purpose.",
            },
            claimantCites: ["term.commercial"],
            respondent: {
              zh: "没有投入生产，也没有收入，仍是研究；有疑义时作不利于条款提供方的解释{compare}。",
              en: "Nothing was put into production or earned: still research, and doubt goes against the party that supplied the terms{compare}.",
            },
            respondentCites: ["contract.standard-terms-doubt", "term.research"],
            cautious: {
              zh: "转入产品前停止或取得许可。",
              en: "Stop, or obtain a licence, before it becomes a product.",
            },
          },
        },
        {
          id: "near-a-limit",
          when: is("limit", "doubtful"),
          then: "contested",
          leaning: "even",
          because: {
            zh: "{if:user-threshold}{if:revenue-threshold}{if:territory}所述情况是否超出这一限度，有疑问：计量口径或者适用对象与所述情况不尽相同。",
            en: "{if:user-threshold}{if:revenue-threshold}{if:territory}Whether that limit is passed is doubtful: what it counts, or whom it binds, is not quite what was stated.",
          },
          cites: [
            "software.unlicensed-rights-reserved",
            "term.user-threshold",
            "term.revenue-threshold",
            "term.territory",
          ],
          argument: unclear,
        },
        {
          id: "purpose-in-doubt",
          when: all(is("purpose-kind", "commercial", "production"), is("grant", "doubtful")),
          then: "contested",
          leaning: "even",
          because: { zh: "{term:purpose}", en: "{term:purpose}" },
          cites: ["term.purpose", "contract.breach"],
          argument: unclear,
        },
        {
          id: "training-in-doubt",
          when: outputsDoubtful,
          then: "contested",
          leaning: "even",
          because: {
            zh: "{term:outputs-training}所述的训练是否在内，可以争论。",
            en: "{term:outputs-training} Whether the training stated is within that can be argued.",
          },
          cites: ["term.outputs-training", "contract.breach"],
          argument: unclear,
        },
        {
          id: "redistribution",
          when: all(is("licence.transfer", "personal"), published),
          then: "contested",
          leaning: "even",
          because: {
            zh: "{term:transfer}{if:licence-copy}{if:notice-text}",
            en: "{term:transfer} {if:licence-copy}{if:notice-text}",
          },
          cites: ["term.transfer", "term.notice-text", "contract.breach"],
          argument: {
            claimant: {
              zh: "许可属于个人，向不特定的人公开使没有取得许可的人得到软件。",
              en: "The licence is personal, and publication puts the software in the hands of people who hold none.",
            },
            claimantCites: ["contract.breach", "term.transfer"],
            respondent: {
              zh: "许可对分发另有规定，符合其条件即不违约。{term:distribution}",
              en: "The licence provides for distribution, and what meets its conditions is no breach. {term:distribution}",
            },
            respondentCites: ["contract.breach", "term.distribution", "term.notice-text"],
            cautious: {
              zh: "不公开完整权重；公开差分时附协议和声明。",
              en: "Do not publish full weights; publish deltas only with the agreement and the notice.",
            },
          },
        },
        {
          id: "within",
          when: always,
          then: "unmet",
          because: {
            zh: "{term:purpose}所述使用没有违反这一约定；使用领域和署名、声明等义务另见各项。",
            en: "{term:purpose} The use stated does not breach that. Fields of use and duties of notice and credit are judged under their own heads.",
          },
          cites: ["term.purpose", "contract.breach"],
        },
      ],
    },
  ],
  defences: [],
  severity: [
    communityReleaseRow,
    {
      when: all(inBusiness, largeCompany),
      then: "serious",
      because: {
        zh: "大型企业商用，许可人追究的动力强。",
        en: "Commercial use by a large company: the licensor has every reason to enforce.",
      },
    },
    {
      when: largeRevenue,
      then: "serious",
      because: { zh: "已有可观收入，可据以计算损失。", en: "Sizeable revenue, from which loss can be reckoned." },
    },
    doubtfulUseRow,
    {
      when: inBusiness,
      then: "moderate",
      because: {
        zh: "许可可能终止，须停止使用；赔偿以可预见的损失为限。",
        en: "The licence may end and use must stop; damages are limited to foreseeable loss.",
      },
    },
    { when: always, then: "minor", because: { zh: "未用于经营。", en: "Not used in business." } },
  ],
  remedies: [
    {
      id: "termination",
      title: { zh: "许可终止", en: "Termination" },
      text: {
        zh: "{term:termination}{if:survival}许可终止后继续使用的，转为侵权问题。",
        en: "{term:termination} {if:survival}Use after the end becomes infringement.",
      },
      when: always,
      cites: ["term.termination", "term.survival", "contract.termination"],
    },
    {
      id: "damages",
      title: { zh: "损害赔偿", en: "Damages" },
      text: {
        zh: "赔偿因违约造成的损失和可得利益，以订约时能够预见的为限；没有约定违约金的，须证明损失{compare}。软件著作权许可参照技术合同的规定，使用超越约定范围的，应当停止违约行为并承担违约责任。同一行为又侵权的，权利人择一请求。",
        en: "Loss caused and gains missed, up to what was foreseeable on contracting; where no liquidated damages are fixed, loss must be proved{compare}. The rules on technology contracts apply by reference to licences of copyright in software: use beyond the agreed scope must stop and is answered for as breach. Where the act is also a tort the right holder chooses one claim.",
      },
      when: always,
      cites: [
        "contract.breach",
        "contract.damages",
        "contract.liquidated",
        "contract.technology-by-reference",
        "contract.technology-scope",
        "contract.concurrence",
      ],
    },
    {
      id: "forum",
      title: { zh: "法律适用与管辖", en: "Governing law and forum" },
      text: {
        zh: "{term:governing-law}涉外合同和知识产权许可使用，当事人可以协议选择适用的法律；选择外国法的，当事人应当提供该国法律，中国法的强制性规定仍直接适用。",
        en: "{term:governing-law} Parties to a foreign-related contract, and to an IP licence, may choose its law; where that is foreign they must prove it, and mandatory rules of PRC law still apply directly.",
      },
      when: not(is("licence.lawPlace", "cn")),
      cites: [
        "term.governing-law",
        "conflict.contract-choice",
        "conflict.ip-licence",
        "conflict.proof",
        "conflict.mandatory",
      ],
    },
    {
      id: "forum-in-china",
      title: { zh: "法律适用与管辖", en: "Governing law and forum" },
      text: {
        zh: "{term:governing-law}{applies}",
        en: "{term:governing-law} {applies}",
      },
      when: is("licence.lawPlace", "cn"),
      cites: ["contract.breach", "term.governing-law"],
    },
  ],
  levers: ["drop-the-plan", "replace-and-isolate", "obtain-licence"],
  evidence: [
    {
      item: {
        zh: "申请表提交记录、获批邮件、申请人姓名与所填单位",
        en: "The application as submitted, the approval, the applicant’s name and the organisation stated",
      },
      proves: { zh: "谁是被许可人", en: "Who the licensee is" },
    },
    {
      item: { zh: "产品立项、上线和收入记录", en: "Records of the product’s approval, launch and revenue" },
      proves: { zh: "用途是否商业、从何时起", en: "Whether and since when the purpose was commercial" },
    },
  ],
  limitation: {
    zh: "依协议所选的法律；依中国法，一般诉讼时效为三年；如定性为技术进出口合同，则为四年。",
    en: "Governed by the law chosen; in PRC law the general period is three years, or four years if characterised as a technology import or export contract.",
  },
  notes: [
    {
      text: {
        zh: "{term:circumvention}绕过审批从别处取得文件是否属于规避，没有定论。",
        en: "{term:circumvention} Whether getting the files elsewhere, around the approval, is circumvention is unsettled.",
      },
      cites: ["term.circumvention"],
      when: all(is("licence.circumvention", "barred"), is("model-access", "form"), secondHand),
    },
    {
      text: {
        zh: "向供应商取得的，技术许可合同的许可人应当保证自己是所提供技术的合法拥有者，可以据此向供应商主张责任；这不影响权利人的请求。",
        en: "Where it came from a supplier: the licensor under a technology licence warrants that it is the lawful holder of what it provides, and the supplier can be held to that. It does not affect the right holder’s claim.",
      },
      cites: ["contract.warranty", "contract.technology-by-reference"],
      when: is("way", "supplier"),
    },
    {
      text: {
        zh: "申请时填写不实的身份、单位或者用途，不是规避技术措施；可能属于在订立合同过程中提供虚假情况，许可人也可以受欺诈为由请求撤销。一经撤销，许可自始没有约束力，问题转为侵权；主观上也难称善意{compare}。",
        en: "Giving a false name, organisation or purpose in the application circumvents no technical measure. It may be providing false information in concluding a contract, and the licensor may seek rescission for fraud; once rescinded the licence never bound and the question becomes infringement. Good faith is hard to claim either{compare}.",
      },
      cites: ["contract.false-statements", "contract.fraud", "contract.rescinded"],
      when: includes("access", "false-details"),
    },
    {
      text: {
        zh: "适用中国法的，格式条款规则直接适用：没有以合理方式提示的限制可以主张不成为合同内容，有两种以上解释的作不利于提供方的解释，不合理地限制主要权利的无效。许可证由许可人单方拟定、供不特定人使用的，一般即属格式条款。",
        en: "Where PRC law governs, the rules on standard terms apply directly: a limit not reasonably brought to notice may be no part of the contract, a term open to two readings is read against its supplier, and one that unreasonably restricts main rights is void. A licence drawn up by the licensor alone for anyone to use is as a rule made of standard terms.",
      },
      cites: ["contract.standard-terms", "contract.standard-terms-doubt", "contract.standard-terms-invalid"],
      when: is("licence.lawPlace", "cn"),
    },
    {
      text: {
        zh: "许可证援引的使用政策另有文本，可能更新。{held}",
        en: "The use policy that the licence refers to is a text of its own and may change. {held}",
      },
      cites: ["term.field-of-use"],
      when: is("licence.field-of-use", "policy"),
    },
    {
      text: {
        zh: "时效依据：民法典第一百八十八条；技术进出口合同，第五百九十四条。",
        en: "Limitation: Civil Code art. 188; for technology import or export contracts, art. 594.",
      },
      cites: ["civil.limitation", "contract.technology-limitation"],
      when: always,
    },
  ],
};
