using NodaTime;

namespace Indicators;

/// <summary>Breaks that everybody's series have: the rotations of the base periods of the national indexes, a row each.</summary>
internal static class KnownBreaks
{
    private static readonly SeriesBreak[] Rows =
    [
        .. Rotations("cn-cpi", 2001, 2006, 2011, 2016, 2021, 2026),
        .. Rotations("cn-ppi", 2011, 2016, 2021, 2026),
        .. Rotations("cn-gdp-prices", 2001, 2006, 2011, 2016, 2021, 2026),
    ];

    public static IEnumerable<string> Codes => Rows.Select(row => row.Code!);

    public static SeriesBreak? Find(string code) => Array.Find(Rows, row => row.Code == code);

    /// <summary>The base is the year before the rotation: since 2001 it moves every five years.</summary>
    private static IEnumerable<SeriesBreak> Rotations(string code, params int[] years) =>
        years.Select(year => new SeriesBreak(
            new LocalDate(year, 1, 1),
            ModelWordings.Table.Text("known-break.rotation", ModelWordings.Table[$"known-break.{code}"], year - 1))
        {
            Kind = BreakKind.BaseRotation,
            Code = $"{code}-{year}",
        });
}
