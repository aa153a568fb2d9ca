using System.Globalization;
using Indicators.Reporting;

namespace Indicators.Samples.Chongqing;

/// <summary>What was asked for on the command line.</summary>
internal sealed record Wishes
{
    private static readonly Dictionary<string, OverviewParts> PartsByOption = new()
    {
        ["--frameworks"] = OverviewParts.Frameworks,
        ["--all"] = OverviewParts.Targets,
        ["--course"] = OverviewParts.Course,
        ["--roll-up"] = OverviewParts.RollUp,
    };

    public string Catalog { get; private init; } = Path.Combine(AppContext.BaseDirectory, "catalog");

    public Language Language { get; private init; } = Language.Chinese;

    public DateOnly? AsOf { get; private init; }

    public DateOnly? KnownBy { get; private init; }

    public OverviewParts Parts { get; private init; }

    /// <summary>How a part is asked for here.</summary>
    public static string? OptionOf(OverviewParts part) => PartsByOption.FirstOrDefault(one => one.Value == part).Key;

    /// <summary>The wishes; null with the reason where one is not understood.</summary>
    public static Wishes? Read(IEnumerable<string> args, out string? fault)
    {
        var wishes = new Wishes();
        fault = null;
        var left = new Queue<string>(args);
        while (left.TryDequeue(out string? option))
        {
            if (PartsByOption.TryGetValue(option, out OverviewParts part))
                wishes = wishes with { Parts = wishes.Parts | part };
            else if (!left.TryDequeue(out string? value) || wishes.With(option, value) is not { } next)
                fault = $"{option} {value}: --lang zh|en, --as-of yyyy-MM-dd, --known-by yyyy-MM-dd, --catalog <path>, "
                    + string.Join(", ", PartsByOption.Keys);
            else
                wishes = next;
            if (fault is not null)
                return null;
        }

        return wishes;
    }

    private Wishes? With(string option, string value) => option switch
    {
        "--catalog" => this with { Catalog = value },
        "--lang" when value is "zh" or "en" => this with { Language = Language.Of(value) },
        "--as-of" when DayOf(value) is { } day => this with { AsOf = day },
        "--known-by" when DayOf(value) is { } day => this with { KnownBy = day },
        _ => null,
    };

    private static DateOnly? DayOf(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day) ? day : null;
}
