using System.Collections.Immutable;
using System.CommandLine;
using System.Text;
using Indicators.Json;

namespace Indicators.Samples.Chongqing;

/// <summary>
/// Reads the catalogue, shows "33618", "416" and the other frameworks as trees with their figures, and the targets with
/// how far each is from being met.
/// </summary>
internal static class Program
{
    private static readonly Option<string> Language = Choice("--lang", "The language: zh or en.", "zh", "en");
    private static readonly Option<DateOnly?> AsOf = Date("--as-of", "Look at periods that ended by this day (yyyy-MM-dd); the day of the newest source where it is left out.");
    private static readonly Option<DateOnly?> KnownBy = Date("--known-by", "Know only what had been published by this day (yyyy-MM-dd); everything where it is left out.");
    private static readonly Option<string?> Catalog = new("--catalog") { Description = "A catalogue file or folder; the record of Chongqing where it is left out." };

    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var root = new RootCommand("The record of Chongqing: 33618, 416 and the targets. 重庆：“33618”“416”与各项目标。") { Language, AsOf, KnownBy, Catalog };
        root.SetAction(Run);
        ParseResult result = root.Parse(args);
        if (result.Errors.Count == 0)
            return result.Invoke();
        foreach (var error in result.Errors)
            Console.Error.WriteLine(error.Message);
        return 2;
    }

    private static int Run(ParseResult arguments)
    {
        string path = arguments.GetValue(Catalog) ?? Path.Combine(AppContext.BaseDirectory, "catalog");
        if (!CatalogReader.TryRead(path, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics))
            return Report(diagnostics);
        var view = new View(
            catalog,
            arguments.GetValue(Language) == "en" ? Indicators.Language.English : Indicators.Language.Chinese,
            arguments.GetValue(AsOf) ?? NewestSource(catalog),
            arguments.GetValue(KnownBy));
        using var output = new Output();
        FrameworkTree.Write(output.Console, view);
        TargetTable.Write(output.Console, view);
        LeagueTables.Write(output.Console, view);
        return 0;
    }

    private static int Report(ImmutableArray<Diagnostic> diagnostics)
    {
        foreach (Diagnostic diagnostic in diagnostics)
            Console.Error.WriteLine(diagnostic);
        return 2;
    }

    /// <summary>The catalogue's own present: the day its newest source appeared. The clock is not asked.</summary>
    private static DateOnly NewestSource(IndicatorCatalog catalog) =>
        catalog.Sources.Select(source => source.PublishedBy).Max()?.ToDateOnly() ?? new DateOnly(2027, 12, 31);

    private static Option<string> Choice(string name, string description, params string[] values)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => values[0] };
        option.AcceptOnlyFromAmong(values);
        return option;
    }

    private static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out DateOnly date))
                return date;
            result.AddError($"{name} {result.Tokens[0].Value}: not a day; write it as yyyy-MM-dd.");
            return null;
        },
    };
}
