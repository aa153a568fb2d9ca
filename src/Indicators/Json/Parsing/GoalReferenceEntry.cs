using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>relativeTo</c> of a goal.</summary>
internal struct GoalReferenceEntry : IEntry<GoalReference>
{
    private string? _indicator;
    private string? _subject;
    private Transformation _transformation;
    private TimePeriod? _period;
    private GoalAggregate _aggregate;

    public static ObjectShape Shape { get; } = ObjectShape.Of<GoalReferenceEntry, GoalReference>("relativeTo");

    public bool Row<TPass>(ref TPass pass, int row, GoalReference? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Reference(Required("indicator"u8), ref _indicator, item?.IndicatorId); break;
            case 1: pass.Reference(Optional("subject"u8, "Default the target's own."), ref _subject, item?.SubjectId); break;
            case 2:
                pass.Value<TransformationValue, Transformation>(
                    Optional("transformation"u8),
                    ref _transformation, item?.Transformation ?? default);
                break;
            case 3: pass.Period(Optional("period"u8, "Default the target's own."), ref _period, item?.Period); break;
            case 4:
                pass.Word(
                    Optional("aggregate"u8, "How the values of the period are made one."),
                    ref _aggregate, item?.Aggregate ?? default, Vocabulary.GoalAggregates);
                break;
            default: return false;
        }

        return true;
    }

    public readonly GoalReference Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_indicator!, _transformation) { SubjectId = _subject, Period = _period, Aggregate = _aggregate };
}
