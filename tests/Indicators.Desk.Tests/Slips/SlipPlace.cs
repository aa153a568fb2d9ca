namespace Indicators.Desk.Tests.Slips;

/// <summary>A statement of a catalogue in which a slip is planted, and what stands around it in the record.</summary>
internal sealed record SlipPlace(IndicatorCatalog Catalog, StatementWriter Writer, Observation Observation, ILookup<(string, string, TimePeriod?), Observation> Beside)
{
    public Figure Figure => Observation.Figure;

    public string Sentence => Writer.Write(Observation)!;

    /// <summary>The sentence with another figure in the place of its own.</summary>
    public string? With(string? figure)
    {
        if (figure is null || figure == Figure.Literal)
            return null;
        string own = Figure.Amount < 0m ? Figure.Literal.TrimStart('-') : Figure.Literal;
        int at = Sentence.LastIndexOf(own, StringComparison.Ordinal);
        return at < 0 ? null : Sentence[..at] + figure + Sentence[(at + own.Length)..];
    }

    /// <summary>The sentence with the figure of another observation, told as this one's.</summary>
    public string? With(Observation? other) =>
        other is null || other.Figure.Quantity.Equals(Figure.Quantity) ? null : Writer.Write(Observation with { Figure = other.Figure });

    /// <summary>The observation of the same series in another period.</summary>
    public Observation? In(TimePeriod? period) =>
        period is { } other ? Catalog.At(Observation.Series, other) : null;

    /// <summary>What else the record has of the same subject and period, said in the same way.</summary>
    public IEnumerable<Observation> OfOthers(Func<Observation, bool> isWanted) => Catalog.Observations
        .Where(one => one.Period == Observation.Period && one.Series.Transformation == Observation.Series.Transformation
            && one.Figure.Dimension == Figure.Dimension && one.Series != Observation.Series && isWanted(one));
}
