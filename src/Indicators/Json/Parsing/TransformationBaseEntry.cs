namespace Indicators.Json;

/// <summary>Reads the <c>base</c> of a transformation.</summary>
internal struct TransformationBaseEntry : IObjectReader<TransformationForm>
{
    private const int Period = 0;
    private const int Subject = 1;
    private const int Indicator = 2;

    private TimePeriod? _period;
    private string? _subject;
    private string? _indicator;

    public static ObjectShape Shape { get; } = new("base", "period", "subject", "indicator");

    public void Consume(ref LocatedReader reader, CatalogParseState session, int property)
    {
        switch (property)
        {
            case Period: _period = session.ReadPeriod(ref reader); break;
            case Subject: _subject = session.ReadId(ref reader); break;
            case Indicator: _indicator = session.ReadId(ref reader); break;
        }
    }

    /// <summary>The base as a part of a form whose kind is still to come.</summary>
    public readonly TransformationForm Build(ref LocatedReader reader, CatalogParseState session, int start)
    {
        if (_period is null && _subject is null && _indicator is null)
            reader.Fault(start, CatalogErrors.NothingStated, Shape.Title, Shape.Listed());
        return new TransformationForm(TransformationKind.Level) { BasePeriod = _period, BaseSubjectId = _subject, BaseIndicatorId = _indicator };
    }
}
