using Indicators.Derivation;
using Indicators.Desk;
using Indicators.Interchange;
using Indicators.Json;
using Indicators.Progress;
using Indicators.Prose;
using Indicators.Prose.Documents;
using Indicators.Reporting;
using Indicators.Tables;
using Indicators.Validation;

namespace Indicators.Tool;

/// <summary>The wordings of the console program, beside those of the library.</summary>
internal static partial class ToolWordings
{
    public static WordingTable Table { get; } = new(
    [
        .. Help,
        .. Record,
        ("failure.not-found", "没有这个文件：{0}", "There is no such file: {0}"),
        ("failure.no-folder", "没有这个目录；请检查路径。", "There is no such folder; check the path."),
        ("failure.denied", "没有读写权限。", "There is no permission to read or write there."),
        ("failure.too-long", "路径过长。", "The path is too long."),
        ("failure.full", "磁盘已满，输出不完整。", "The disk is full; the output is not complete."),
        ("failure.closed", "读取输出的一方已关闭，输出不完整。", "Whoever reads the output has closed it; it is not complete."),
        ("failure.broken-off", "读写中断。", "Reading or writing broke off."),
        ("usage.not-a-day", "{0} {1}：不是日期；请写作 yyyy-MM-dd。", "{0} {1}: not a day; write it as yyyy-MM-dd."),
        ("usage.not-an-address", "{0} {1}：不是完整的网址。", "{0} {1}: not an absolute address."),
        ("usage.not-an-answer", "--answer {0}：请写作 id=值，例如 unit:GDP=亿元。", "--answer {0}: write it as id=value, such as unit:GDP=亿元."),
        ("usage.not-a-column", "--columns {0}：没有这一列；应为：{1}。", "--columns {0}: there is no such column; use some of {1}."),
        ("usage.did-you-mean", "是否指“{0}”？", " Did you mean '{0}'?"),
        ("usage.one-pipe", "标准输入只能读一次，而“-”用在了：{0}。", "Standard input can be read once, and '-' stands for {0}."),
        ("show.more",
            "更多：--frameworks 各体系及其成员；--all 全部目标；--course 历程；--roll-up 汇总与排位；--as-of 另一日。",
            "More: --frameworks every framework with its members; --all every target; --course how they came here; --roll-up by group "
                + "and place; --as-of another day."),
        ("show.no-day",
            "指标库没有带时期的正式数或初步数，无从确定评估日；请写明 --as-of yyyy-MM-dd。",
            "The catalogue has no final or provisional figure with a period, so there is no day to look from; state --as-of yyyy-MM-dd."),
        ("show.working", "评估{0}/{1}", "assessing {0} of {1}"),
        ("progress.no-scheme", "没有方案“{0}”；应为：{1}。", "'{0}' is no scheme; use one of {1}."),
        ("progress.no-target", "指标库中没有目标“{0}”。", "The catalogue has no target '{0}'."),
        ("progress.not-a-limit", "--limit {0}：不是数量；请连单位写，如 100%。", "--limit {0}: not a quantity; write it with its unit, as 100%."),
        ("units.none", "没有单位的写法或量纲含“{0}”。", "No unit is written, and no dimension named, with '{0}'."),
        ("usage.try", "用法见：{0} --help", "Try '{0} --help'."),
        ("load.done", "{0}：载入观测值{1}个", "{0}: {1} observations loaded"),
        ("load.was-there", "{0}：已在库中，观测值{1}个，未作改动", "{0}: in the store already with {1} observations; nothing changed"),
        ("load.no-store", "“{0}”不是数据库；请写 sqlite:文件.db 或 postgres:。", "'{0}' is no store; write sqlite:file.db or postgres:."),
        ("load.no-connection",
            "环境变量 {0} 中没有 PostgreSQL 的连接字符串；请写 Host=…;Database=…;Username=…。",
            "The environment variable {0} holds no connection string of PostgreSQL; write Host=…;Database=…;Username=…."),
        ("upgrade.comments", "{0}：注释不保留。", "{0}: its comments are not kept."),
        ("upgrade.folder-needed", "{0} 是文件夹，不能写到标准输出；请用 -o 指明文件夹。",
            "{0} is a folder and cannot be written to standard output; name a folder with -o."),
        ("convert.line", "第{0}行：{1}", "line {0}: {1}"),
        ("draft.summary",
            "观测值{0}个，目标{1}个，指标{2}个；待补{3}处，其中{4}处未写入。",
            "{0} observations, {1} targets, {2} indicators; {3} claims to complete, {4} of them not in the draft."),
        ("read.summary", "共{0}个数字：表述{1}个，非表述{2}个，未读{3}个。", "{0} numbers: {1} claims, {2} that are none, {3} not read."),
        ("import.summary", "观测值{0}个，序列{1}个，诊断{2}条", "{0} observations, {1} series, {2} diagnostics"),
        ("import.summary-targets", "；目标{0}个", "; {0} targets"),
        ("import.summary-questions", "；待答{0}个", "; {0} questions to answer"),
        ("import.choices", "    可选：{0}", "    one of: {0}"),
        ("import.no-question", "“{0}”没有回答任何问题；有哪些问题，用 indicators map 列出。",
            "'{0}' answers no question; 'indicators map' lists those there are."),
        ("import.unknown-content", "{0}：从内容认不出格式；请用 --format 指明：{1}。", "{0}: no known format shows in it; say which with --format: {1}."),
        ("format.unknown", "没有格式 “{0}”；应为：{1}。", "'{0}' is no format here; use one of {1}."),
        ("report.no-day",
            "指标库中没有注明时期的观测值，无从确定截止日；请写 --as-of yyyy-MM-dd。",
            "The catalogue has no observation with a period, so there is no day to look from; state --as-of yyyy-MM-dd."),
        ("export.summary", "已写出观测值{0}个，目标{1}个，诊断{2}条", "{0} observations, {1} targets written, {2} diagnostics"),
        ("export.folder-needed", "{0} 由多个文件组成；请用 -o 指明文件夹。", "{0} is a folder of files; name one with -o."),
        ("check-text.title", "“{0}”核对结果", "Check of {0}"),
        ("check-text.no-subject", "指标库没有“{0}”。请写它有的地区或单位的标识或名称。",
            "The catalogue has no '{0}'. Write the id or the name of a subject it has."),
        ("check-text.no-docx", "文稿不是 .docx，无法写批注。请先另存为 .docx，或用 -o x.html、x.md 写出核对结果。",
            "The draft is no .docx and takes no comments. Save it as .docx first, or write the check as a page with -o x.html or x.md."),
        ("check-text.two-outputs",
            "-o - 把批注后的文稿写到标准输出，不能同时输出 --format {0}；请写文件名。",
            "-o - writes the copy with its comments to standard output, where --format {0} would stand too; name a file."),
        ("check-text.lost", "没有找到“{0}”的原字，批注写在{1}段首。", "The characters of '{0}' were not found; the comment stands at the start of {1}."),
        ("draft.open", "{0}：{1}", "{0}: {1}"),
        ("explain.line", "{0}：{1}", "{0}: {1}"),
        ("report.as-of", "评估日：{0}（指标库中最新一期的末日）", "As of {0}, the end of the newest period of the catalogue"),
        ("report.and", "、", ", "),
        ("report.series", "{0}：{1}个目标；下一个到期：{2}；最差：{3}。", "{0}: {1} targets; next due: {2}; worst: {3}."),
        ("report.conflict", "目标不一致，分别评估：{0}", "different goals, each assessed: {0}"),
        ("report.next", "{0}（{1}）", "{0} ({1})"),
        ("report.series-name", "{0}·{1}", "{1} of {0}"),
        ("report.series-transformed", "{0} {1}", "{0}, {1}"),
        ("explain.scheme.scheme", "方案", "scheme"),
        ("explain.scheme.cuts", "分级规则", "cuts"),
        ("explain.scheme.class", "等级", "class"),
        ("explain.scheme.no-value-to-classify", "没有可评估的数据", "no value to classify"),
        ("explain.scheme.scheme-value", "方案数值", "scheme value"),
        ("explain.scheme.score", "得分", "score"),
        ("explain.scheme.substituted", "替代", "substituted"),
        ("upgrade.canonical-already", "已是规范格式", "in canonical form already"),
        ("upgrade.would-be-rewritten", "将被改写", "would be rewritten"),
        ("upgrade.rewritten", "已改写", "rewritten"),
        ("convert.inexact", "{0}不能用{1}表示为有限小数；精确值为{2}{1}。", "{0} is not a finite number of {1}; exactly it is {2} {1}."),
        ("convert.mismatch",
            "{0}（{1}）与{2}（{3}）量纲不同，不能换算。",
            "{0} ({1}) and {2} ({3}) measure different things; nothing converts one into the other."),
        ("validate.suspects.one", "可疑（改一处即可相符）：{0}", "Suspected (one change is enough): {0}"),
        ("validate.suspects.two", "可疑（须改两处）：{0}", "Suspected (two changes are needed): {0}"),
        ("validate.suspects.exchange", "可疑（两数互换即可相符）：{0}", "Suspected (an exchange is enough): {0}"),
        ("validate.suspects.or", "；或 ", "; or "),
        ("validate.suspects.more", "；另有{0}种可能", "; and {0} more"),
        ("validate.solved", "已解决 {0}：{1}", "solved {0}: {1}"),
        ("validate.compared", "新增{0}项，仍有{1}项，已解决{2}项。", "{0} new, {1} still there, {2} solved."),
        ("summary.total", "数据间的关系：{0}个不成立，{1}个成立，{2}个无从核定。", "Relations between figures: {0} failed, {1} held, {2} cannot be verified."),
        ("summary.by-relation", "按关系：", "By relation:"),
        ("summary.by-subject", "按主体：", "By subject:"),
        ("summary.by-source", "按来源：", "By source:"),
        ("summary.by-period", "按时期：", "By period:"),
        ("summary.failed", "不成立{0}", "{0} failed"),
        ("summary.held", "成立{0}", "{0} held"),
        ("summary.unverifiable", "无从核定{0}", "{0} not verifiable"),
        ("summary.more", "另有{0}行", "{0} more rows"),
        ("follows.count", "由已公布数据可推定、但未公布的数据{0}个（不是观测值）：",
            "{0} values that nobody published follow from those that are (they are no observations):"),
        ("validate.accepted", "已接受：{0}", "Accepted: {0}"),
        ("validate.source", "（{0}）", " ({0})"),
        ("validate.summary", "{0}，{1}，{2}；已接受{3}个。", "{0}, {1}, {2}; {3} accepted."),
        ("validate.error.one", "错误{0}个", "{0} error"),
        ("validate.error.other", "错误{0}个", "{0} errors"),
        ("validate.warning.one", "警告{0}个", "{0} warning"),
        ("validate.warning.other", "警告{0}个", "{0} warnings"),
        ("validate.note.one", "提示{0}个", "{0} note"),
        ("validate.note.other", "提示{0}个", "{0} notes"),
        ("reconciled.held", "已核对{0}项：", "Reconciled, {0}:"),
        ("reconciled.left", "未核对{0}项：", "Not checked, {0}:"),
        ("reconciled.reason", "原因：{0}。", " Reason: {0}."),
        ("reconciled.open", "一侧无界，无从核定。", " One side has no end: nothing to hold it against."),
        ("reconciled.room", "余地：{0}。", " Room: {0}."),
    ]);

    /// <summary>Every table a sentence of the program may come from: what a language has to word.</summary>
    public static IReadOnlyList<WordingTable> All { get; } =
    [
        FoundationWordings.Table, QuantityWordings.Table, TimeWordings.Table, ModelWordings.Table, DerivationWordings.Table,
        ProgressWordings.Table, ValidationWordings.Table, JsonWordings.Table, ProseWordings.Table, DocumentsWordings.Table,
        TablesWordings.Table,
        OpeningWordings.Table, WritingWordings.Table, InterchangeWordings.Table, ReportingWordings.Table, RecordWordings.Table,
        DraftWordings.Table,
        Table,
    ];

    /// <summary>A row in a language, with its arguments.</summary>
    public static string Say(this Language language, string key, params ReadOnlySpan<object?> arguments) =>
        Table.ToText(key, language, arguments);
}
