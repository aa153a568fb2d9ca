namespace Indicators.Json;

/// <summary>Reads a transformation written as an object.</summary>
internal struct TransformationEntry : IObjectReader<Transformation>
{
    private const int KindProperty = 0;
    private const int OfProperty = 1;
    private const int BaseProperty = 2;
    private const int YearsProperty = 3;
    private const int UniverseProperty = 4;
    private const int SeasonallyAdjustedProperty = 5;
    private const int AnnualisedProperty = 6;
    private const int BasisProperty = 7;

    private TransformationKind _kind;
    private Transformation _of;
    private TransformationForm? _base;
    private int? _years;
    private string? _universe;
    private bool _seasonallyAdjusted;
    private bool _annualised;
    private ComparisonBasis _basis;

    public static ObjectShape Shape { get; } = new(
        "transformation", "kind!", "of", "base", "years", "universe", "seasonallyAdjusted", "annualised", "basis");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case KindProperty: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.Transformations); break;
            case OfProperty: _of = session.ReadTransformation(ref reader); break;
            case BaseProperty: _ = session.TryRead<TransformationBaseEntry, TransformationForm>(ref reader, out _base); break;
            case YearsProperty: _years = reader.ReadInteger(1, 100); break;
            case UniverseProperty: _universe = session.ReadId(ref reader); break;
            case SeasonallyAdjustedProperty: _seasonallyAdjusted = reader.ReadTrue(); break;
            case AnnualisedProperty: _annualised = reader.ReadTrue(); break;
            case BasisProperty: _basis = CatalogParseState.ReadWord(ref reader, Vocabulary.ComparisonBases); break;
        }
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
                _kind, _of, form.BasePeriod, form.BaseSubjectId, form.BaseIndicatorId, _years, _universe, _seasonallyAdjusted, _annualised, _basis);
        }

        LocalizedText parts = TransformationParts.Of(_kind);
        reader.Fault(start, CatalogErrors.BadTransformation.About(parts), Vocabulary.Transformations.CodeOf(_kind), parts.Zh!, parts.En!);
        return default;
    }
}
