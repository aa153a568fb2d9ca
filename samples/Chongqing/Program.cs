using System.Collections.Immutable;
using System.Text;
using Indicators.Json;
using Indicators.Reporting;

namespace Indicators.Samples.Chongqing;

/// <summary>The record of Chongqing on one screen: how its targets stand, "33618" and "416"; and what stands behind it.</summary>
internal static class Program
{
    private const int Fine = 0;
    private const int Refused = 2;

    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (Wishes.Read(args, out string? fault) is not { } wishes)
            return Refuse(fault!);
        if (!CatalogReader.TryRead(wishes.Catalog, out IndicatorCatalog? catalog, out ImmutableArray<Diagnostic> diagnostics))
            return Refuse(string.Join('\n', diagnostics.Select(one => $"{one.Location}: {one.Id} {one.ToText(wishes.Language)}")));
        if ((wishes.AsOf ?? Report.NewestDay(catalog)) is null)
            return Refuse("--as-of yyyy-MM-dd");

        var layout = new OverviewLayout
        {
            Parts = wishes.Parts,
            Width = Console.IsOutputRedirected ? OverviewLayout.Default.Width : Math.Max(60, Console.WindowWidth - 1),
            HasColours = !Console.IsOutputRedirected && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            AskedBy = Wishes.OptionOf,
            Closing = wishes.Language == Language.English
                ? "More: --frameworks every framework with its members; --all every target; --course how they came here; "
                    + "--roll-up by group and place; --as-of another day."
                : "更多：--frameworks 各体系及其成员；--all 全部目标；--course 历程；--roll-up 汇总与排位；--as-of 另一日。",
        };
        Overview.Of(catalog, wishes.AsOf, wishes.KnownBy).Write(Console.Out, wishes.Language, layout);
        return Fine;
    }

    private static int Refuse(string why)
    {
        Console.Error.WriteLine(why);
        return Refused;
    }
}
