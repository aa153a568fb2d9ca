using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>An element of <c>indicators</c>.</summary>
internal struct IndicatorEntry : IEntry<Indicator>
{
    private string? _id;
    private LocalizedText? _name;
    private Unit? _unit;
    private IndicatorKind _kind;
    private Direction _direction;
    private string? _numerator;
    private string? _denominator;
    private DenominatorTime _denominatorAt;
    private AmountSign _sign;
    private IndexBase? _base;
    private GrowthBasis _growthBasis;
    private LocalizedText? _definition;
    private List<string>? _aliases;
    private IReadOnlyList<SeriesBreak>? _breaks;
    private string? _note;

    public static ObjectShape Shape { get; } = ObjectShape.Of<IndicatorEntry, Indicator>("indicator");

    public bool Row<TPass>(ref TPass pass, int row, Indicator? item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0: pass.Id(Required("id"u8), ref _id, item?.Id); break;
            case 1: pass.Wording(Required("name"u8), ref _name, item?.Name); break;
            case 2:
                pass.Value<UnitValue, Unit?>(
                    Optional("unit"u8,
                        "The unit it is usually published in: 亿元, 家, %. Left out for a plain number: a Gini coefficient, a ratio "
                        + "of incomes. Observations may use any unit of the same dimension."),
                    ref _unit, item?.Unit);
                break;
            case 3: pass.Word(Required("kind"u8), ref _kind, item?.Kind ?? default, Vocabulary.IndicatorKinds); break;
            case 4:
                pass.Word(
                    Required("direction"u8, "Which way is wanted."),
                    ref _direction, item?.Direction ?? default, Vocabulary.Directions);
                break;
            case 5:
                pass.Reference(
                    Optional("numerator"u8, "For a ratio: the indicator above the line."),
                    ref _numerator, item?.NumeratorId);
                break;
            case 6:
                pass.Reference(
                    Optional("denominator"u8, "For a ratio: the indicator below the line."),
                    ref _denominator, item?.DenominatorId);
                break;
            case 7:
                pass.Word(
                    Optional("denominatorAt"u8,
                        "For a ratio over a state on a day, which value of the denominator: that of the year end, or the mean of "
                        + "the two year ends. Since revision 2."),
                    ref _denominatorAt, item?.DenominatorAt ?? default, Vocabulary.DenominatorTimes);
                break;
            case 8:
                pass.Word(
                    Optional("sign"u8,
                        "Whether its amounts can be below zero: a net amount, a balance, a profit is any. Since revision 3."),
                    ref _sign, item?.Sign ?? default, Vocabulary.AmountSigns);
                break;
            case 9:
                pass.Value<IndexBaseValue, IndexBase?>(
                    Optional("base"u8, "For an index, what is 100: a period, \"same-period-last-year\" or \"previous-period\"."),
                    ref _base, item?.Base);
                break;
            case 10:
                pass.Object<GrowthBasisEntry, GrowthBasis>(
                    Optional("growthBasis"u8, "How growth of it is published."),
                    ref _growthBasis, item?.GrowthBasis ?? default, null);
                break;
            case 11: pass.Wording(Optional("definition"u8), ref _definition, item?.Definition); break;
            case 12: pass.Texts(Optional("aliases"u8), ref _aliases, item?.Aliases, TextLimits.Name); break;
            case 13:
                pass.Value<BreaksValue, IReadOnlyList<SeriesBreak>?>(
                    Optional("breaks"u8, "Where its series breaks."),
                    ref _breaks, item?.Breaks);
                break;
            case 14: pass.Note(Optional("note"u8), ref _note, item?.Note); break;
            default: return false;
        }

        return true;
    }

    public readonly Indicator Build(ref LocatedReader reader, CatalogParseState session, int start) =>
        new(_id!, _name!, _unit ?? Unit.One, _kind, _direction)
        {
            NumeratorId = _numerator,
            DenominatorId = _denominator,
            DenominatorAt = _denominatorAt,
            Sign = _sign,
            Base = _base,
            GrowthBasis = _growthBasis,
            Definition = _definition,
            Aliases = _aliases ?? [],
            Breaks = _breaks ?? [],
            Note = _note,
            Place = session.Place,
        };
}
