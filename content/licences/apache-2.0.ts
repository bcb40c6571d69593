import type { Licence } from "../../lib/knowledge/authority";

export const apache20: Licence = {
  id: "apache-2.0",
  name: { zh: "Apache许可证第2.0版", en: "Apache License, Version 2.0" },
  spdx: "Apache-2.0",
  licensor: {
    zh: "各作品的著作权人（文本由Apache软件基金会发布）",
    en: "Copyright holder of each work (text published by the Apache Software Foundation)",
  },
  version: "2.0",
  date: "2004-01-01",
  governingLaw: { zh: "未约定", en: "None stated" },
  text: "licence-texts/scancode-apache-2.0.txt",
  source: "ScanCode LicenseDB, apache-2.0",
  checked: "2026-11-23",
  clauses: [
    {
      id: "apache-2.0.grant",
      number: { zh: "第2条", en: "s. 2" },
      original:
        "each Contributor hereby grants to You a perpetual, worldwide, non-exclusive, no-charge, royalty-free, irrevocable copyright license to reproduce, prepare Derivative Works of, publicly display, publicly perform, sublicense, and distribute the Work and such Derivative Works in Source or Object form.",
      zh: "各贡献者特此授予您永久、全球、非独占、免费、免许可费、不可撤销的著作权许可，以源码或目标形式复制本作品、制作其衍生作品、公开展示、公开表演、再许可和分发本作品及其衍生作品。",
      bears: { zh: "许可包括商业使用。", en: "The grant includes commercial use." },
    },
    {
      id: "apache-2.0.redistribution",
      number: { zh: "第4条(a)项", en: "s. 4(a)" },
      original: "You must give any other recipients of the Work or Derivative Works a copy of this License",
      zh: "您必须向本作品或衍生作品的任何其他接收者提供本许可证的副本",
      bears: { zh: "分发时须附许可证。", en: "Copies must carry the licence." },
    },
    {
      id: "apache-2.0.changed-files",
      number: { zh: "第4条(b)项", en: "s. 4(b)" },
      original: "You must cause any modified files to carry prominent notices stating that You changed the files",
      zh: "您必须使任何经修改的文件载有醒目的声明，说明您更改了该文件",
      bears: { zh: "分发修改后的文件须标明修改。", en: "Changed files must say so when they are passed on." },
    },
  ],
};
