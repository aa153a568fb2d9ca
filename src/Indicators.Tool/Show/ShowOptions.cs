using System.CommandLine;

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

    /// <summary>Writes the views asked for; the first screen where none is.</summary>
    public int Show(TextWriter output, IndicatorCatalog catalog, ParseResult arguments, Language language)
    {
        DateOnly? asked = arguments.GetValue(AsOf);
        if ((asked ?? NewestResult.DayOf(catalog)) is not { } asOf)
        {
            Console.Error.WriteLine(ShowWords.Table.ToText("show.no-day", language));
            return ExitCode.BadUsage;
        }

        var view = new ShowView(catalog, language, asOf, arguments.GetValue(KnownBy)) { IsOwnDay = asked is null };
        TargetsInOrder targets;
        using (var progress = new WorkShown(language, StandardStreams.OpenTerminal(), MachineClock.Instance))
            targets = new TargetsInOrder(view, progress.Tell);
        Action<TextWriter>[] views = Asked(arguments, targets, view);
        for (int i = 0; i < views.Length; i++)
        {
            output.Write(i == 0 ? "" : "\n");
            views[i](output);
        }

        return ExitCode.Fine;
    }

    private Action<TextWriter>[] Asked(ParseResult arguments, TargetsInOrder targets, ShowView view)
    {
        Action<TextWriter>[] views =
        [
            .. arguments.GetValue(Frameworks) ? [output => FrameworkOutline.Write(output, view)] : (Action<TextWriter>[])[],
            .. arguments.GetValue(All) ? [output => TargetListing.Write(output, targets, view)] : (Action<TextWriter>[])[],
            .. arguments.GetValue(Course) ? [output => Tool.Course.Write(output, targets.Calculator, targets.All, view)] : (Action<TextWriter>[])[],
            .. arguments.GetValue(RollUp) ? [output => RollUpTree.Write(output, targets.All, view), output => LeagueTables.Write(output, view)] : (Action<TextWriter>[])[],
        ];
        return views.Length > 0 ? views : [output => FirstScreen.Write(output, targets, view)];
    }
}
