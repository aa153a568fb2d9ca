using Indicators.Reporting.Overviews;

namespace Indicators.Reporting;

/// <summary>
/// A catalogue as text on one screen: how many targets can be judged and how they stand, its numbered structures, the targets worst first;
/// and what stands behind it.
/// </summary>
/// <remarks>Names and texts of the catalogue never bring a control or direction character into the output.</remarks>
/// <example><code>
/// Overview.Of(CatalogReader.Read("catalog")).Write(Console.Out, Language.English);
/// </code></example>
public sealed class Overview
{
    private readonly TargetsInOrder _targets;
    private readonly bool _isOwnDay;

    private Overview(IndicatorCatalog catalog, DateOnly asOf, DateOnly? knownBy, bool isOwnDay, Action<int, int>? assessed)
    {
        Catalog = catalog;
        AsOf = asOf;
        KnownBy = knownBy;
        _isOwnDay = isOwnDay;
        _targets = new TargetsInOrder(catalog, asOf, knownBy, assessed);
    }

    /// <summary>The catalogue.</summary>
    public IndicatorCatalog Catalog { get; }

    /// <summary>The day it is looked at from.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Only what had been published by this day counts; null for everything.</summary>
    public DateOnly? KnownBy { get; }

    /// <summary>Assesses every target of a catalogue once.</summary>
    /// <param name="catalog">The catalogue.</param>
    /// <param name="asOf">The day; <see cref="Report.NewestDay"/> where it is null, which the output then says.</param>
    /// <param name="knownBy">Only what had been published by this day counts; null for everything.</param>
    /// <param name="assessed">Told how many of how many targets are assessed; null where nobody waits.</param>
    /// <exception cref="ArgumentException">There is no day, and the catalogue has no final or provisional figure with a period.</exception>
    public static Overview Of(
        IndicatorCatalog catalog, DateOnly? asOf = null, DateOnly? knownBy = null, Action<int, int>? assessed = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        DateOnly day = asOf ?? Report.NewestDay(catalog)
            ?? throw new ArgumentException("The catalogue has no final or provisional figure with a period: name a day.", nameof(asOf));
        return new Overview(catalog, day, knownBy, asOf is null, assessed);
    }

    /// <summary>Writes it, each line ended by a line feed.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="language">The language.</param>
    /// <param name="layout">Which parts, how wide, in colours or not; the first screen in 120 columns where it is null.</param>
    public void Write(TextWriter output, Language language, OverviewLayout? layout = null)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(language);
        layout ??= OverviewLayout.Default;
        var view = new OverviewView(Catalog, language, AsOf, KnownBy)
        {
            IsOwnDay = _isOwnDay,
            Layout = layout,
            Palette = new Palette(layout.HasColours),
        };
        // The writer is the caller's: what stands before it is flushed, nothing is closed.
        var shown = new ShownWriter(output, layout.HasColours);
        bool isFirst = true;
        foreach (Action<TextWriter> write in PartsOf(view))
        {
            shown.Write(isFirst ? "" : "\n");
            write(shown);
            isFirst = false;
        }

        shown.Flush();
    }

    private IEnumerable<Action<TextWriter>> PartsOf(OverviewView view)
    {
        OverviewParts parts = view.Layout.Parts;
        if (parts == OverviewParts.FirstScreen)
            yield return output => FirstScreen.Write(output, _targets, view);
        if (parts.HasFlag(OverviewParts.Frameworks))
            yield return output => FrameworkOutline.Write(output, view);
        if (parts.HasFlag(OverviewParts.Targets))
            yield return output => TargetListing.Write(output, _targets, view);
        if (parts.HasFlag(OverviewParts.Course))
            yield return output => Course.Write(output, _targets.Calculator, _targets.All, view);
        if (parts.HasFlag(OverviewParts.RollUp))
        {
            yield return output => RollUpTree.Write(output, _targets.All, view);
            yield return output => LeagueTables.Write(output, view);
        }
    }
}
