import { all, is } from "../../../lib/knowledge/condition";
import type { Question } from "../../../lib/knowledge/question";
import { release } from "./release";

export const upstream: Question = {
  id: "upstream",
  scope: "part",
  topic: "source",
  kind: "several",
  title: { zh: "这个衍生版本是怎样做成的？", en: "What is said or known of how that derivative was made?" },
  why: {
    zh: "制作者自己没有的权利，其页面也给不出；所用的服务、基础或者数据可能另有限制。",
    en: "A page cannot give what its maker never had: the service, the base or the data used may bring limits of their own.",
  },
  law: ["software.unlicensed-rights-reserved", "contract.privity", "genai.lawful-source"],
  options: [
    { id: "nothing", text: { zh: "没有说明，也不知道", en: "Nothing" }, exclusive: true },
    {
      id: "service-outputs",
      text: { zh: "用了他人模型服务的输出", en: "With outputs of somebody else’s model service" },
    },
    {
      id: "tainted-base",
      text: { zh: "基础模型来自外泄文件或者镜像", en: "On a base from leaked files or a mirror" },
    },
    {
      id: "restricted-data",
      text: { zh: "用了仅限研究或者非商业的数据", en: "With data for research or non-commercial use only" },
    },
  ],
  components: ["weights"],
  askWhen: all(release.askWhen, is("release", "derivative")),
};
