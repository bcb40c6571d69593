import type { Case, Document, Instrument } from "../../lib/knowledge/authority";
import { digitalHeaven } from "./cases/digital-heaven";
import { douyinVYiruike } from "./cases/douyin-v-yiruike";
import { dreamwriter } from "./cases/dreamwriter";
import { luoheVFengling1 } from "./cases/luohe-v-fengling-1";
import { luoheVFengling2 } from "./cases/luohe-v-fengling-2";
import { luoheVWanyou } from "./cases/luohe-v-wanyou";
import { medusaLora } from "./cases/medusa-lora";
import { pudongAiChipCriminal } from "./cases/pudong-ai-chip-criminal";
import { spc1503 } from "./cases/spc-1503";
import { springBreeze } from "./cases/spring-breeze";
import { ultramanGuangzhou } from "./cases/ultraman-guangzhou";
import { ultramanHangzhou } from "./cases/ultraman-hangzhou";
import { wangjingVYibang } from "./cases/wangjing-v-yibang";
import { weilaiVYunqingting } from "./cases/weilai-v-yunqingting";
import { zhangjiagangFeng } from "./cases/zhangjiagang-feng";
import { zhisouVGuangsu } from "./cases/zhisou-v-guangsu";
import { copyrightOfficeZarya } from "./documents/copyright-office-zarya";
import { dmcaCounterNotice2023 } from "./documents/dmca-counter-notice-2023";
import { dmcaNotice2023 } from "./documents/dmca-notice-2023";
import { guangdongFilingNotice2024 } from "./documents/guangdong-filing-notice-2024";
import { hanKunArticle } from "./documents/han-kun-article";
import { heretic2026 } from "./documents/heretic-2026";
import { llama1ApplicationForm } from "./documents/llama1-application-form";
import { llama1LecunTweet } from "./documents/llama1-lecun-tweet";
import { llama1LicenceFile } from "./documents/llama1-licence-file";
import { llama1ModelCard } from "./documents/llama1-model-card";
import { llama1ModelPyHeader } from "./documents/llama1-model-py-header";
import { llama1Pr73 } from "./documents/llama1-pr-73";
import { llama1Pr234 } from "./documents/llama1-pr-234";
import { llama1Readme } from "./documents/llama1-readme";
import { llama1ReleasePost } from "./documents/llama1-release-post";
import { llama1RelicensingNone } from "./documents/llama1-relicensing-none";
import { llama1VergeReport } from "./documents/llama1-verge-report";
import { spcSecretCrimeNotice } from "./documents/spc-secret-crime-notice";
import { unodcCriminalLaw6 } from "./documents/unodc-criminal-law-6";
import { xinhuaFilingReport2025 } from "./documents/xinhua-filing-report-2025";
import { xinhuaIpCrimesReport } from "./documents/xinhua-ip-crimes-report";
import { algorithmRecommendation } from "./instruments/algorithm-recommendation";
import { aucl } from "./instruments/aucl";
import { civilCode } from "./instruments/civil-code";
import { conflictOfLaws } from "./instruments/conflict-of-laws";
import { copyrightImplementingRegulations } from "./instruments/copyright-implementing-regulations";
import { copyrightLaw } from "./instruments/copyright-law";
import { copyrightTreatiesProvisions } from "./instruments/copyright-treaties-provisions";
import { crimeInterpretationTime } from "./instruments/crime-interpretation-time";
import { criminalLaw } from "./instruments/criminal-law";
import { cybersecurity } from "./instruments/cybersecurity";
import { dataSecurityLaw } from "./instruments/data-security-law";
import { deepSynthesis } from "./instruments/deep-synthesis";
import { generativeAiMeasures } from "./instruments/generative-ai-measures";
import { ipCrime2004 } from "./instruments/ip-crime-2004";
import { ipCrime2007 } from "./instruments/ip-crime-2007";
import { ipCrime2020 } from "./instruments/ip-crime-2020";
import { ipCrime2025 } from "./instruments/ip-crime-2025";
import { labelling } from "./instruments/labelling";
import { networkCommunicationRegulations } from "./instruments/network-communication-regulations";
import { networkDataRegulations } from "./instruments/network-data-regulations";
import { personalInformation } from "./instruments/personal-information";
import { softwareRegulations } from "./instruments/software-regulations";
import { spcAucl } from "./instruments/spc-aucl";
import { spcContract } from "./instruments/spc-contract";
import { spcCopyright } from "./instruments/spc-copyright";
import { spcNetworkCommunication } from "./instruments/spc-network-communication";
import { spcPunitiveDamages } from "./instruments/spc-punitive-damages";
import { spcTradeSecrets } from "./instruments/spc-trade-secrets";
import { technologyTrade } from "./instruments/technology-trade";

export const instruments: readonly Instrument[] = [
  aucl,
  copyrightLaw,
  softwareRegulations,
  copyrightImplementingRegulations,
  networkCommunicationRegulations,
  spcNetworkCommunication,
  civilCode,
  conflictOfLaws,
  spcTradeSecrets,
  spcAucl,
  spcPunitiveDamages,
  spcContract,
  spcCopyright,
  copyrightTreatiesProvisions,
  generativeAiMeasures,
  deepSynthesis,
  algorithmRecommendation,
  labelling,
  criminalLaw,
  cybersecurity,
  personalInformation,
  technologyTrade,
  ipCrime2004,
  ipCrime2007,
  ipCrime2020,
  ipCrime2025,
  crimeInterpretationTime,
  dataSecurityLaw,
  networkDataRegulations,
];

export const cases: readonly Case[] = [
  douyinVYiruike,
  spc1503,
  dreamwriter,
  springBreeze,
  luoheVFengling1,
  luoheVFengling2,
  luoheVWanyou,
  wangjingVYibang,
  weilaiVYunqingting,
  digitalHeaven,
  ultramanGuangzhou,
  ultramanHangzhou,
  zhisouVGuangsu,
  zhangjiagangFeng,
  medusaLora,
  pudongAiChipCriminal,
];

export const documents: readonly Document[] = [
  llama1LicenceFile,
  llama1ModelPyHeader,
  llama1ReleasePost,
  llama1Readme,
  llama1ModelCard,
  llama1ApplicationForm,
  llama1LecunTweet,
  llama1Pr73,
  llama1VergeReport,
  llama1Pr234,
  dmcaNotice2023,
  dmcaCounterNotice2023,
  llama1RelicensingNone,
  hanKunArticle,
  heretic2026,
  copyrightOfficeZarya,
  spcSecretCrimeNotice,
  xinhuaIpCrimesReport,
  unodcCriminalLaw6,
  guangdongFilingNotice2024,
  xinhuaFilingReport2025,
];
