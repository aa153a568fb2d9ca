using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>The <c>base</c> of a transformation.</summary>
internal struct TransformationBaseEntry : IEntry<TransformationForm>
{
    private TimePeriod? _period;
    private string? _subject;
    private string? _indicator;

    public static ObjectShape Shape { get; } = ObjectShape.Of<TransformationBaseEntry, TransformationForm>("base");

    public bool Row<TPass>(ref TPass pass, int row, TransformationForm? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Period(Optional("period"u8), ref _period, item?.BasePeriod); break;
            case 1: pass.Reference(Optional("subject"u8), ref _subject, item?.BaseSubjectId); break;
            case 2: pass.Reference(Optional("indicator"u8), ref _indicator, item?.BaseIndicatorId); break;
            default: return false;
        }

        return true;
    }

    /// <summary>The base as a part of a form whose kind is still to come.</summary>
    public readonly TransformationForm Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_period is null && _subject is null && _indicator is null)
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, Shape.Listed());
        return new TransformationForm(TransformationKind.Level)
        {
            BasePeriod = _period,
            BaseSubjectId = _subject,
            BaseIndicatorId = _indicator
        };
    }
}
