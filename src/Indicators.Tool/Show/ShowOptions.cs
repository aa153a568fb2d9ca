using System.CommandLine;
using Indicators.Reporting;

namespace Indicators.Tool;

/// <summary>What can be asked of a catalogue beside its first screen.</summary>
internal sealed class ShowOptions
{
    public Option<DateOnly?> AsOf { get; } = DateOption.Create("--as-of");

    public Option<DateOnly?> KnownBy { get; } = DateOption.Create("--known-by");

    public Option<bool> Frameworks { get; } = new("--frameworks");

    public Option<bool> All { get; } = new("--all");

    public Option<bool> Course { get; } = new("--course");

    public Option<bool> RollUp { get; } = new("--roll-up");

    public void AddTo(Command command)
    {
        foreach (Option option in (Option[])[AsOf, KnownBy, Frameworks, All, Course, RollUp])
            command.Add(option);
    }

    /// <summary>Writes the parts asked for; the first screen where none is.</summary>
    public int Show(IndicatorCatalog catalog, ParseResult arguments, Language language)
    {
        DateOnly? asked = arguments.GetValue(AsOf);
        if (asked is null && Reporting.Report.NewestDay(catalog) is null)
            return ExitCode.Refuse(language.Say("show.no-day"));
        Overview overview;
        using (var progress = new WorkShown(language, StandardStreams.OpenTerminal(), MachineClock.Instance))
            overview = Overview.Of(catalog, asked, arguments.GetValue(KnownBy), progress.Tell);
        overview.Write(StandardStreams.Output, language, new OverviewLayout
        {
            Parts = PartsOf(arguments),
            Width = Window.Width,
            HasColours = OutputColours.AreOn,
            AskedBy = OptionOf,
            Closing = language.Say("show.more"),
        });
        return ExitCode.Fine;
    }

    private OverviewParts PartsOf(ParseResult arguments) =>
        (arguments.GetValue(Frameworks) ? OverviewParts.Frameworks : 0)
        | (arguments.GetValue(All) ? OverviewParts.Targets : 0)
        | (arguments.GetValue(Course) ? OverviewParts.Course : 0)
        | (arguments.GetValue(RollUp) ? OverviewParts.RollUp : 0);

    private string? OptionOf(OverviewParts part) => part switch
    {
        OverviewParts.Frameworks => Frameworks.Name,
        OverviewParts.Targets => All.Name,
        _ => null,
    };
}
