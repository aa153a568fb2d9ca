namespace Indicators.Samples.Dashboard;

/// <summary>Every word of the dashboard, by its key.</summary>
internal static class DashboardWords
{
    public static WordingTable Table { get; } = new(Pages.Concat(Faults).Concat(Uploads));

    public static string Say(this Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Table.ToText(key, language, arguments);

    private static (string Key, string Zh, string En)[] Pages =>
    [
        ("title", "指标看板", "Dashboard of targets"),
        ("title.of", "{0} – {1}", "{0} – {1}"),
        ("catalog.chongqing", "重庆市产业与创新目标", "Chongqing: industry and innovation"),
        ("catalog.plan", "国家五年规划主要指标", "National five-year plan: main indicators"),
        ("menu", "页面", "Pages"),
        ("skip", "跳到正文", "Skip to the content"),
        ("page.overview", "总览", "Overview"),
        ("page.tree", "体系", "Tree"),
        ("page.targets", "指标", "Targets"),
        ("page.findings", "检查发现", "Findings"),
        ("page.upload", "上传", "Upload"),
        ("choice", "选择", "Choice"),
        ("choice.catalog", "指标库", "Catalogue"),
        ("choice.framework", "体系", "Framework"),
        ("choice.subject", "主体", "Subject"),
        ("choice.asOf", "截止日", "As of"),
        ("choice.lang", "语言", "Language"),
        ("choice.all", "全部", "All"),
        ("choice.show", "显示", "Show"),
        ("lang.zh", "中文", "中文"),
        ("lang.en", "English", "English"),
        ("judged", "可评价的指标，最需关注的在前", "Targets that can be judged, the worst first"),
        ("not-judged", "暂不能评价的指标", "Targets that cannot be judged yet"),
        ("targets.none", "所选范围内没有指标。", "There is no target in what was chosen."),
        ("frameworks.none", "该指标库没有体系。", "The catalogue has no framework."),
        ("framework.title", "{0}（{1}，{2}）", "{0} ({1}, {2})"),
        ("tier", "{0}：已公布{1}/{2}", "{0}: {1} of {2} named"),
        ("tier.open", "{0}：已公布{1}，总数未定", "{0}: {1} named, number open"),
        ("slots.unnamed", "{0}个未公布", "{0} not named"),
        ("column.target", "指标", "Target"),
        ("column.status", "评价", "Verdict"),
        ("column.value", "本期值", "Value"),
        ("column.goal", "目标值", "Goal"),
        ("column.due", "期限", "Due"),
        ("column.course", "进度", "Course"),
        ("value.dated", "{0}（{1}）", "{0} ({1})"),
        ("none", "–", "–"),
        ("total", "合计", "Total"),
        ("steps", "公式与数据", "Formula and figures"),
        ("sources", "来源", "Sources"),
        ("source", "{0}，{1}", "{0}, {1}"),
        ("findings.of-target", "与该指标有关的检查发现", "Findings about this target"),
        ("findings.none", "未发现问题。", "Nothing was found."),
        ("back", "返回指标列表", "Back to the targets"),
        ("json", "以 JSON 读取", "Read it as JSON"),
        ("report", "整份报告（可转发的单个文件）", "The whole report (one file to forward)"),
        ("status.open", "尚有几种可能", "open between several"),
    ];

    private static (string Key, string Zh, string En)[] Faults =>
    [
        ("fault", "无法显示", "This cannot be shown"),
        ("fault.catalog", "没有名为“{0}”的指标库；可选的见 /api/catalogs。", "There is no catalogue '{0}'; /api/catalogs lists those there are."),
        ("fault.framework", "该指标库没有名为“{0}”的体系。", "The catalogue has no framework '{0}'."),
        ("fault.subject", "该指标库没有名为“{0}”的主体。", "The catalogue has no subject '{0}'."),
        ("fault.target", "该指标库没有名为“{0}”的指标。", "The catalogue has no target '{0}'."),
        ("fault.asOf", "“{0}”不是日期；写作 2023-12-31。", "'{0}' is no date; it is written 2023-12-31."),
        ("fault.date", "“{0}”不是日期；写作 2023-12-31。", "'{0}' is no date; it is written 2023-12-31."),
        ("fault.lang", "“{0}”不是可选的语言；写 zh 或 en。", "'{0}' is no language of the dashboard; write zh or en."),
        ("fault.file", "未接受文件；原因见 diagnostics 与 questions。", "The file was refused; diagnostics and questions say why."),
        ("fault.page", "没有这个页面。", "There is no such page."),
        ("fault.server", "程序出错，已记入日志。", "The program failed; the log says how."),
        ("fault.cross-site", "上传须来自本看板的页面。", "An upload must come from a page of this dashboard."),
    ];

    private static (string Key, string Zh, string En)[] Uploads =>
    [
        ("upload.lead", "上传指标库（JSON）、表格（CSV、xlsx 等）或文本。文件只留在内存中，最多 {0} MB；有错的会连同原因退回。",
            "Upload a catalogue (JSON), a table (CSV, xlsx …) or a text. Files stay in memory, at most {0} MB; what is wrong is sent "
                + "back with the reasons."),
        ("upload.kind", "种类", "Kind"),
        ("upload.catalog", "指标库（JSON）", "Catalogue (JSON)"),
        ("upload.table", "表格，并入所选指标库", "Table, joined to the chosen catalogue"),
        ("upload.text", "文本，从中起草指标库", "Text, from which a catalogue is drafted"),
        ("upload.date", "文本的日期", "Date of the text"),
        ("upload.file", "文件", "File"),
        ("upload.send", "上传", "Upload"),
        ("upload.done", "已读入“{0}”", "'{0}' was read"),
        ("upload.holds", "{0}项指标、{1}个观测值、{2}个目标", "{0} indicators, {1} observations, {2} targets"),
        ("upload.open", "打开", "Open it"),
        ("upload.unresolved", "文本中有{0}处数据须由人补全后才能使用：", "{0} figures of the text need a person before they can be used:"),
        ("upload.refused", "未接受“{0}”", "'{0}' was refused"),
        ("upload.questions", "表格没有说明、须在映射中回答的问题：", "What the table does not say and a mapping has to answer:"),
        ("upload.large", "文件超过 {0} MB。", "The file is larger than {0} MB."),
        ("upload.kinds", "“{0}”不是可上传的种类；写 catalog、table 或 text。", "'{0}' is no kind of upload; write catalog, table or text."),
        ("upload.missing", "没有收到文件。", "No file was received."),
        ("upload.form", "请求不是完整的 multipart/form-data 表单。", "The request is no complete form of multipart/form-data."),
        ("upload.utf8", "文本不是 UTF-8。", "The text is not UTF-8."),
        ("upload.nothing", "文件中没有读到任何数据。", "No figure was found in the file."),
        ("upload.place", "{0}，第{1}行第{2}列", "{0}, line {1}, column {2}"),
    ];
}
