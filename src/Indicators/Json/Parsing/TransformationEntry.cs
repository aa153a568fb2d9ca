using static Indicators.Json.RowHead;

namespace Indicators.Json;

/// <summary>A transformation written as an object.</summary>
internal struct TransformationEntry : IEntry<Transformation>
{
    private TransformationKind _kind;
    private Transformation _of;
    private TransformationForm? _base;
    private int? _years;
    private string? _universe;
    private bool _seasonallyAdjusted;
    private bool _annualised;
    private ComparisonBasis _basis;

    public static ObjectShape Shape { get; } = ObjectShape.Of<TransformationEntry, Transformation>("transformation");

    public bool Row<TPass>(ref TPass pass, int row, Transformation item)
        where TPass : struct, IRowPass, allows ref struct
    {
        switch (row)
        {
            case 0:
                pass.Word(
                    Required("kind"u8,
                        "completion, lead (of the year's goal, as published) and trend (a change in words) are known since "
                        + "revision 2."),
                    ref _kind, item.Kind, Vocabulary.Transformations);
                break;
            case 1:
                pass.Value<TransformationValue, Transformation>(
                    Optional("of"u8, "What it is taken of; default the level."),
                    ref _of, item.Of);
                break;
            case 2:
                pass.Object<TransformationBaseEntry, TransformationForm>(
                    Optional("base"u8),
                    ref _base, BaseOf(item), "transformationBase");
                break;
            case 3: pass.Number(Optional("years"u8, "Over how many years an average is taken."), ref _years, item.Years, 1, 100); break;
            case 4:
                pass.Reference(
                    Optional("universe"u8, "For a rank: what is ranked, such as cn/cities."),
                    ref _universe, item.Universe);
                break;
            case 5: pass.Flag(Optional("seasonallyAdjusted"u8), ref _seasonallyAdjusted, item.IsSeasonallyAdjusted, word: true); break;
            case 6: pass.Flag(Optional("annualised"u8), ref _annualised, item.IsAnnualised, word: true); break;
            case 7:
                pass.Word(
                    Optional("basis"u8, "For growth, on what basis it compares. Since revision 2."),
                    ref _basis, item.IsGrowth ? item.Basis : default, Vocabulary.ComparisonBases);
                break;
            default: return false;
        }

        return true;
    }

    public readonly Transformation Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        var form = new TransformationForm(_kind)
        {
            Of = _of,
            BasePeriod = _base?.BasePeriod,
            BaseSubjectId = _base?.BaseSubjectId,
            BaseIndicatorId = _base?.BaseIndicatorId,
            Years = _years,
            Universe = _universe,
            IsSeasonallyAdjusted = _seasonallyAdjusted,
            IsAnnualised = _annualised,
            Basis = _basis,
        };
        if (form.Fault() is null)
        {
            return Transformation.Create(
                _kind, _of, form.BasePeriod, form.BaseSubjectId, form.BaseIndicatorId, _years, _universe, _seasonallyAdjusted, _annualised,
                    _basis);
        }

        LocalizedText parts = TransformationParts.Of(_kind);
        reader.Fault(start, CatalogErrors.BadTransformation.About(parts), Vocabulary.Transformations.CodeOf(_kind), parts.Zh!, parts.En!);
        return default;
    }

    private static TransformationForm? BaseOf(Transformation transformation) =>
        transformation.BasePeriod is null && (transformation.BaseSubjectId ?? transformation.BaseIndicatorId) is null
            ? null
            : new TransformationForm(transformation.Kind)
            {
                BasePeriod = transformation.BasePeriod,
                BaseSubjectId = transformation.BaseSubjectId,
                BaseIndicatorId = transformation.BaseIndicatorId,
            };
}
