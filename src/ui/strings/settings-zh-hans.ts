import { number } from "./counted-zh-hans.ts";
import type { SettingsStrings } from "./settings-strings.ts";

/** The texts of the library's settings page in simplified Chinese. */
export const settingsZhHans: SettingsStrings = {
  lead: "每项选择都会立即保存，并马上在所有打开的标签页中生效。",
  names: {
    isOn: "Sinogloss 总开关",
    sites: "网站",
    elsewhere: "其他所有网站",
    groups: "标记哪些名称",
    rejected: "不标记的名称",
    quietToo: "默认不标记的名称",
    frequency: "标记频率",
    underline: "线型",
    palette: "线的颜色",
    dwell: "卡片打开前的停留时间",
    theme: "主题",
    language: "语言",
    sitesUnpainted: "不显示标注的网站",
    selectionToolbar: "选中文字时显示",
    colour: "下一条标注的颜色",
    keepInPrivate: "隐私窗口",
  },
  kept: (name) => `已保存：${name}`,
  notKept: "浏览器未能保存这项更改。磁盘是否已满？",

  onHeading: "Sinogloss",
  onLabel: "启用",
  onHint: "停用后，任何网页上都不再有标记和标注，也不会弹出任何内容；文库照常可用。",
  isOff: "Sinogloss 已停用：下面的选择在重新启用后生效。",

  groupsHeading: "标记哪些名称",
  groups: {
    authority: "部委和其他机关、政党、立法机关、国际组织",
    rule: "法律、规划、措施、战略、政策、国家系统",
    organisation: "公司及其产品、基金、研究机构、智库、律师事务所、媒体",
    person: "文中提到或引用的官员、学者、律师、企业家等",
    event: "黑客攻击、调查、警告、争论、股票发行等",
    topic: "技术、概念、原材料",
  },
  groupCount: (all, quiet) =>
    quiet === 0 ? `（共 ${number(all)} 项）` : `（共 ${number(all)} 项，其中 ${number(quiet)} 项默认不标记）`,
  noGroups: "未选任何类别，网页上不会标记名称；搜索和文库中仍可查到全部条目。",
  quietLabel: "包括默认不标记的名称",
  quietHint:
    "媒体、作者和没有专名的事物，例如路透社、勒索软件、稀土。另有一些（例如欧盟）从不标记，但可以搜索到。",
  heldBackHint:
    "谷歌、5G 等各国媒体都常提到的名称，只在内容涉及中国网络政策的页面上标记。菜单、分享按钮、作者署名、Cookie 提示和代码从不标记。",
  frequencyHeading: "标记频率",
  frequencies: {
    all: { name: "每次都标记", hint: "页面上出现的每一处" },
    section: { name: "每节一次", hint: "每个标题之下第一次出现的地方" },
    page: { name: "每页一次", hint: "页面上第一次出现的地方" },
  },

  lineHeading: "名称下方的线",
  sampleLabel: "效果",
  samples: {
    authority: "国家互联网信息办公室",
    rule: "《数据安全法》",
    organisation: "阿里巴巴",
    person: "斯诺登",
    event: "滴滴调查",
    topic: "工业互联网",
  },
  underlineHeading: "线型",
  underlines: { dotted: "点线", dashed: "虚线", solid: "实线", thick: "粗线" },
  paletteHeading: "颜色",
  palettes: {
    text: { name: "与文字相同", hint: "在任何网页上都最不显眼" },
    blue: { name: "蓝色", hint: "在所有网页上都一样" },
    rust: { name: "赭色", hint: "在所有网页上都一样" },
    groups: { name: "按类别", hint: "六个类别各用一种颜色" },
  },

  dwellHeading: "卡片打开前的停留时间",
  dwellHint: "指针要在名称上停留多久。使用键盘或触摸时，卡片立即打开。",
  dwells: {
    atOnce: "立即",
    quick: "较快",
    usual: "默认",
    calm: "较慢",
    slow: "很慢",
  },
  namedDwell: (name, time) => `${name}（${time}）`,
  dwellExact: "精确时间（毫秒）",
  dwellInvalid: (least, most) => `请填写 ${number(least)} 到 ${number(most)} 之间的整数。`,
  milliseconds: (count) => `${number(count)} 毫秒`,

  sitesHeading: "在哪些网站上标记",
  elsewhereLegend: "下面没有列出的所有网站",
  elsewhereOn: "标记名称",
  elsewhereOff: "不标记",
  rulesHeading: "单独设定的网站",
  noRules: "没有。用工具栏弹窗里的开关可以添加当前网站。",
  ruleOn: "标记",
  ruleOff: "不标记",
  switchRule: (site) => `在 ${site} 上标记名称`,
  removeRule: (site) => `删除 ${site} 的规则`,
  addRule: "网站，或匹配网站的模式",
  addOn: "在那里标记",
  addOff: "在那里不标记",
  patternHelp: [
    { pattern: "news.example", meaning: "只匹配这个网站" },
    { pattern: "*.news.example", meaning: "匹配这个网站及其所有下级网站，例如 www.news.example" },
    { pattern: "news.*", meaning: "匹配 news.example、news.test 等：星号代表任意字符" },
  ],
  patternOrder: "若有多条规则匹配，写明网站名称的优先于模式，较长的模式优先于较短的。",
  patternProblems: {
    empty: "请写出网站的名称，例如 news.example。",
    "no-site": "这不是网站。请写出名称，例如 news.example；或写模式，例如 *.news.example。",
    everything: "这会匹配所有网站：请用上面的选项。",
    "too-long": "太长：没有这么长的网站名称。",
  },
  ruleKnown: (site) => `${site} 原已有规则，现已按此更新。`,
  rulesFull: (most) => `规则已达 ${number(most)} 条的上限：请先删除一条。`,
  askLabel: "某个网站是否在内？",
  askHint: "写出地址，即可看到适用哪条规则。",
  asked: (site, isOn, rule) => {
    const outcome = isOn ? `在 ${site} 上会标记名称` : `在 ${site} 上不标记`;
    return rule === null ? `${outcome}：没有匹配的规则。` : `${outcome}：适用 ${rule} 的规则。`;
  },
  askedNone: "这不是网站。",
  files: "这台电脑上的文件",
  unpaintedHint: "标注在哪里显示另行设定：",
  unpaintedLink: "不显示标注的网站",

  rejectedHint: (most) =>
    `在名称的卡片上选择“不再标记此名称”，该名称就会列在这里。最多保留 ${number(most)} 项，超出时最早的先移除。`,
  rejectedHeading: "在某个网站或所有网页",
  noneRejected: "没有在某个网站或所有网页上不标记的名称。",
  rejectedAt: (site) => (site === null ? "所有网页" : site || "本地文件"),
  acceptName: (name, where) => `恢复标记“${name}”（${where}）`,
  nameAccepted: (name) => `已恢复标记“${name}”`,
  pagesHeading: "仅在个别网页",
  rejectedPages: (count) =>
    count === 0
      ? "没有仅在个别网页上不标记的名称。"
      : `有 ${number(count)} 个网页上的某些名称不再标记。每个网页只保存由网址算出的一个数字，因此这里无法列出是哪些网页。`,
  forgetPages: "全部恢复标记",
  pagesForgotten: (count) => `已在 ${number(count)} 个网页上恢复标记`,

  lookHeading: "主题与语言",
  themeHeading: "主题",
  themes: { system: "跟随系统", light: "浅色", dark: "深色" },
  languageHeading: "语言",
  followBrowser: "跟随浏览器",
  languageHint:
    "用于卡片、工具栏和这些页面。来源的内容保持原有语言；扩展在浏览器自身页面上的名称和快捷键说明跟随浏览器的语言。",

  highlightsHeading: "标注",
  toolbarHeading: "选中文字时显示",
  toolbarHint: "无论如何，您都可以用快捷键或右键菜单保存。",
  toolbars: {
    off: "不显示",
    modifier: "按住 Alt 键时显示工具栏",
    dot: "一个小圆点，展开为工具栏",
    always: "工具栏",
  },
  colourHeading: "下一条标注的颜色",
  privateLabel: "保存在隐私窗口中所作的标注",
  privateHint: "窗口关闭后它们仍会保留，与其他标注一样。",

  keysHeading: "快捷键",
  keysHere: "快捷键立即在所有窗口中生效。",
  keysInBrowser: "快捷键在浏览器自己的页面上设置。",
  keysByHand: "打开附加组件页面，点击齿轮，选择“管理扩展快捷键”。",
  openKeys: "更改快捷键",
  noKey: "未设置",
  commands: {
    _execute_action: "打开工具栏弹窗",
    "walk-mentions": "跳到下一个有标记的名称或标注",
    "keep-selection": "保存选中的文字",
    "look-up-selection": "查询选中的文字",
    "open-library": "打开文库",
    "switch-site": "开启或关闭当前网站上的标记",
    "switch-everything": "在所有网站上开启或关闭 Sinogloss",
  },
  changeKey: (command) => `更改快捷键：${command}`,
  change: "更改",
  keyFor: (command) => `快捷键：${command}`,
  pressKeys: "请按下组合键，例如 Alt+Shift+G",
  setKey: "设定",
  removeKey: "不设快捷键",
  defaultKey: "恢复默认",
  cancel: "取消",
  keyProblem: (problem, detail) => {
    switch (problem) {
      case "modifier":
        return "请以 Ctrl、Alt 或 ⌘ 开头，可再加 Shift；F1 至 F12 可以单独使用。";
      case "key":
        return "请以字母、数字、方向键、F1 至 F12、逗号、句号、空格、Home、End、Page Up、Page Down、Insert 或 Delete 结尾。";
      case "taken":
        return `这组按键已被占用：${detail}。`;
      case "refused":
        return `浏览器拒绝了这组按键：${detail}`;
    }
  },
  keySet: (command, keys) => `${keys}：${command}`,
  keyRemoved: (command) => `已取消快捷键：${command}`,

  fileHeading: "导出、导入与重置",
  fileHint: "文件包含本页上的所有选择；快捷键由浏览器保存，不在其中。",
  exportFile: "导出设置",
  exported: (name) => `设置已导出为 ${name}`,
  importFile: "导入设置……",
  fileProblem: (problem, { name, mostBytes, mostSites }) => {
    switch (problem) {
      case "empty":
        return `${name} 是空文件。未作任何更改。`;
      case "not-json":
        return `${name} 不完整或已损坏，不是完整的 JSON 文件。未作任何更改。`;
      case "not-object":
        return `${name} 中没有设置：它是 JSON，但不是对象。未作任何更改。`;
      case "format":
        return `${name} 不是设置文件：其中的“format”不是“sinogloss-settings”。未作任何更改。`;
      case "version":
        return `${name} 已损坏：其中的“version”不是大于 0 的整数。未作任何更改。`;
      case "settings":
        return `${name} 已损坏：其中的“settings”缺失或不是对象。未作任何更改。`;
      case "too-many":
        return `${name} 列出的网站超过 ${number(mostSites)} 个的上限。未作任何更改。`;
      case "closed":
        return `浏览器无法读取 ${name}：选择之后它可能已被移动、删除或锁定。未作任何更改。`;
      case "too-big":
        return `${name} 超过 ${mostBytes}，设置不会有这么长。未作任何更改。`;
    }
  },
  previewOf: (name) => `${name} 将带来的更改`,
  newerFile: "该文件来自较新的 Sinogloss，可能含有此版本不认识的内容。",
  nothingChanges: "没有更改：其中能读取的内容与您现有的设置相同。",
  setting: "设置",
  now: "现在",
  after: "更改后",
  leftOut: "略过。",
  leftOutHint: "以下各项全部或部分无法读取，或为此版本所不认识；略过的内容不会带来任何更改：",
  apply: "采用这些设置",
  applied: (count) => `已采用 ${number(count)} 项设置`,
  reset: "重置所有设置",
  resetHint: "把本页上的所有选择（包括网站列表）恢复为最初的状态。标注和快捷键不受影响。",
  wasReset: "所有设置已恢复为最初的状态",

  droppedHeading: "有些已存储的设置无法使用",
  droppedUnknown: "较新的 Sinogloss 存储了此版本不认识的内容：",
  droppedDamaged: "以下各项的存储形式，此版本全部或部分无法读取；能读取的仍然有效，其余使用默认值：",
  droppedStore: "存储的设置整体损坏，因此使用默认值。",
  droppedHint: "它会原样保留，以便您换回较新的版本；直到您重新选择或将其清除。",
  forget: "清除",
  forgotten: "已清除",

  yes: "是",
  no: "否",
  none: "无",
  andMore: (count) => `另有 ${number(count)} 条`,
  ruleIs: (site, isOn) => `${site}（${isOn ? "标记" : "不标记"}）`,
};
