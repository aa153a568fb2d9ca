namespace Indicators.Json;

/// <summary>Reads a transformation written as an object.</summary>
internal struct TransformationEntry : IObjectReader<Transformation>
{
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
            case 0: _kind = CatalogParseState.ReadWord(ref reader, Vocabulary.Transformations); break;
            case 1: _of = session.ReadTransformation(ref reader); break;
            case 2: _ = session.TryRead<TransformationBaseEntry, TransformationForm>(ref reader, out _base); break;
            case 3: _years = reader.ReadInteger(1, 100); break;
            case 4: _universe = session.ReadId(ref reader); break;
            case 5: _seasonallyAdjusted = reader.ReadTrue(); break;
            case 6: _annualised = reader.ReadTrue(); break;
            default: _basis = CatalogParseState.ReadWord(ref reader, Vocabulary.ComparisonBases); break;
        }
    }

    public readonly Transformation Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        TransformationForm form = (_base ?? new TransformationForm(_kind)) with
        {
            Kind = _kind,
            Of = _of,
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
