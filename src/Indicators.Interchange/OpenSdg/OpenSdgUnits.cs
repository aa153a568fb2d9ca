namespace Indicators.Interchange;

/// <summary>The units of a site, which are written in words; one that is not known is kept as a unit of its own, and said.</summary>
internal sealed class OpenSdgUnits(IndicatorCatalogBuilder builder, OpenSdgWords words, Findings findings)
{
    private readonly Dictionary<string, (Unit Unit, int Exponent)> _known = [];

    /// <summary>The unit of words, and the power of ten values are counted in.</summary>
    public (Unit Unit, int Exponent) Of(string? text, SourceLocation location)
    {
        if (text is null)
            return (Unit.One, 0);
        if (_known.TryGetValue(text, out (Unit Unit, int Exponent) known))
            return known;
        LocalizedText name = words.Of(text);
        foreach ((Language _, string wording) in name.Wordings)
        {
            if (UnitWords.TryRead(wording, builder.Units, out Unit? unit, out int exponent))
                return _known[text] = (unit, exponent);
        }

        findings.Add(OpenSdgFaults.UnknownUnit, location, text);
        return _known[text] = (UnitWords.Own(name.In(words.Own), builder), 0);
    }
}
