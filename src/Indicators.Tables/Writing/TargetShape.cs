namespace Indicators.Tables;

/// <summary>The columns of targets. The goal stands in words; the catalogue's JSON keeps its structure.</summary>
internal static class TargetShape
{
    public static OutputTable Table(IndicatorCatalog catalog)
    {
        Indicator? IndicatorOf(Target one) => catalog.Indicators.Find(one.Series.IndicatorId);
        Subject? SubjectOf(Target one) => catalog.Subjects.Find(one.Series.SubjectId);
        Source? SourceOf(Target one) => one.SourceId is { } id ? catalog.Sources.Find(id) : null;
        return new TableShape<Target>(
            ("target", "目标代码", "Target id", OutputKind.Text, one => one.Id),
            ("indicator", "指标代码", "Indicator id", OutputKind.Text, one => one.Series.IndicatorId),
            ("indicator_zh", "指标", "Indicator (zh)", OutputKind.Text, one => IndicatorOf(one)?.Name.Zh),
            ("indicator_en", "指标（英文）", "Indicator (en)", OutputKind.Text, one => IndicatorOf(one)?.Name.En),
            ("indicator_unit", "指标单位", "Unit of the indicator", OutputKind.Text, one => IndicatorOf(one)?.Unit.Symbol),
            ("subject", "主体代码", "Subject id", OutputKind.Text, one => one.Series.SubjectId),
            ("subject_zh", "主体", "Subject (zh)", OutputKind.Text, one => SubjectOf(one)?.Name.Zh),
            ("subject_en", "主体（英文）", "Subject (en)", OutputKind.Text, one => SubjectOf(one)?.Name.En),
            ("transformation", "口径", "Transformation", OutputKind.Text, one => one.Series.Transformation.ToString()),
            ("due", "期限", "Due", OutputKind.Text, one => one.Due?.ToString()),
            ("span", "期间", "Span", OutputKind.Text, one => one.Span?.ToString()),
            ("goal_zh", "目标值", "Goal (zh)", OutputKind.Text, one => one.Goal.ToText(Language.Chinese, catalog)),
            ("goal_en", "目标值（英文）", "Goal (en)", OutputKind.Text, one => one.Goal.ToText(Language.English, catalog)),
            ("also_stated_zh", "另一表述", "Also stated as", OutputKind.Text, one => AlsoStated(one, catalog)),
            ("baseline_period", "基期", "Baseline period", OutputKind.Text, one => one.Baseline?.Period.ToString()),
            ("baseline", "基期值", "Baseline", OutputKind.Text, one => one.Baseline?.Value?.Literal),
            ("nature", "属性", "Nature", OutputKind.Text, one => CellText.Code(one.Nature)),
            ("commitment", "力度", "Commitment", OutputKind.Text, one => CellText.Code(one.Commitment)),
            ("responsible", "责任单位", "Responsible", OutputKind.Text, one => Responsible(one)),
            ("parent", "上级目标", "Parent target", OutputKind.Text, one => one.ParentId),
            ("source", "来源代码", "Source id", OutputKind.Text, one => one.SourceId),
            ("source_title", "来源", "Source", OutputKind.Text, one => SourceOf(one)?.Title),
            ("publisher", "发布单位", "Publisher", OutputKind.Text, one => SourceOf(one)?.Publisher),
            ("at", "出处", "Place in the source", OutputKind.Text, one => one.At),
            ("note", "备注", "Note", OutputKind.Text, one => one.Note))
            .Of("targets", catalog.Targets);
    }

    public static string? Responsible(Target target) =>
        target.Responsible.Count == 0 ? null : string.Join('；', target.Responsible.Select(party => party.Name));

    private static string? AlsoStated(Target target, IndicatorCatalog catalog) =>
        target.AlsoStated.Count == 0 ? null : string.Join('；', target.AlsoStated.Select(goal => goal.ToText(Language.Chinese, catalog)));
}
