namespace Indicators.Tables;

/// <summary>The columns of observations. <c>value</c> is the figure as published; what stands beside it is taken from it.</summary>
internal static class ObservationShape
{
    public static OutputTable Table(IndicatorCatalog catalog)
    {
        Indicator? IndicatorOf(Observation one) => catalog.Indicators.Find(one.Series.IndicatorId);
        Subject? SubjectOf(Observation one) => catalog.Subjects.Find(one.Series.SubjectId);
        Source? SourceOf(Observation one) => one.SourceId is { } id ? catalog.Sources.Find(id) : null;
        return new TableShape<Observation>(
            ("indicator", "指标代码", "Indicator id", OutputKind.Text, one => one.Series.IndicatorId),
            ("indicator_zh", "指标", "Indicator (zh)", OutputKind.Text, one => IndicatorOf(one)?.Name.Zh),
            ("indicator_en", "指标（英文）", "Indicator (en)", OutputKind.Text, one => IndicatorOf(one)?.Name.En),
            ("indicator_unit", "指标单位", "Unit of the indicator", OutputKind.Text, one => IndicatorOf(one)?.Unit.Symbol),
            ("indicator_kind", "指标类型", "Kind of indicator", OutputKind.Text, one => IndicatorOf(one) is { } it
                ? CellText.Code(it.Kind)
                : null),
            ("direction", "期望方向", "Wanted direction", OutputKind.Text, one => IndicatorOf(one) is { } it
                ? CellText.Code(it.Direction)
                : null),
            ("subject", "主体代码", "Subject id", OutputKind.Text, one => one.Series.SubjectId),
            ("subject_code", "行政区划代码", "Official code", OutputKind.Text, one => SubjectOf(one)?.Code),
            ("subject_kind", "主体类型", "Kind of subject", OutputKind.Text, one => SubjectOf(one) is { } it ? CellText.Code(it.Kind) : null),
            ("subject_zh", "主体", "Subject (zh)", OutputKind.Text, one => SubjectOf(one)?.Name.Zh),
            ("subject_en", "主体（英文）", "Subject (en)", OutputKind.Text, one => SubjectOf(one)?.Name.En),
            ("period", "时期", "Period", OutputKind.Text, one => one.Period?.ToString()),
            ("period_start", "时期起", "First day", OutputKind.Date, one => CellText.OfDay(one.Period?.Start)),
            ("period_end", "时期止", "Last day", OutputKind.Date, one => CellText.OfDay(one.Period?.End)),
            ("transformation", "口径", "Transformation", OutputKind.Text, one => one.Series.Transformation.ToString()),
            ("transformation_zh", "口径说明", "Transformation (zh)", OutputKind.Text, one =>
                one.Series.Transformation.ToText(Language.Chinese)),
            ("value", "数据", "Value as published", OutputKind.Text, one => one.Figure.Literal),
            ("number", "数值", "Number", OutputKind.Number, one => CellText.OfNumber(one.Figure.Amount)),
            ("upper", "数值上限", "Upper end", OutputKind.Number, one => CellText.OfNumber(one.Figure.Upper?.Amount)),
            ("unit", "单位", "Unit", OutputKind.Text, one => one.Figure.Unit.Symbol),
            ("bound", "界定词", "Bound", OutputKind.Text, one => CellText.Code(one.Figure.Bound)),
            ("in_indicator_unit", "按指标单位", "In the indicator's unit", OutputKind.Number, one => InUnitOf(one.Figure, IndicatorOf(one))),
            ("status", "数据状态", "Status", OutputKind.Text, one => CellText.Code(one.Status)),
            ("source", "来源代码", "Source id", OutputKind.Text, one => one.SourceId),
            ("source_title", "来源", "Source", OutputKind.Text, one => SourceOf(one)?.Title),
            ("publisher", "发布单位", "Publisher", OutputKind.Text, one => SourceOf(one)?.Publisher),
            ("source_published", "来源日期", "Date of the source", OutputKind.Text, one => SourceOf(one)?.Published?.ToString()),
            ("address", "网址", "Address", OutputKind.Text, one => SourceOf(one)?.Address),
            ("published_on", "发布日期", "Published on", OutputKind.Date, one => CellText.OfDay(one.PublishedOn)),
            ("at", "出处", "Place in the source", OutputKind.Text, one => one.At),
            ("confidence", "可信程度", "Confidence", OutputKind.Text, one => CellText.Code(one.Confidence)),
            ("note", "备注", "Note", OutputKind.Text, one => one.Note))
            .Of("observations", catalog.Observations);
    }

    /// <summary>The number in the indicator's unit where that is exact; growth and shares of a level have none.</summary>
    private static string? InUnitOf(Figure figure, Indicator? indicator) =>
        indicator is not null && figure.Unit.Dimension == indicator.Unit.Dimension && figure.TryIn(indicator.Unit, out Figure converted)
            ? CellText.OfNumber(converted.Amount)
            : null;
}
