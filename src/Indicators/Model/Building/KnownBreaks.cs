using NodaTime;

namespace Indicators;

/// <summary>Breaks that everybody's series have: the rotations of the base periods of the national indexes, a row each.</summary>
internal static class KnownBreaks
{
    private static readonly SeriesBreak[] Rows =
    [
        .. Rotations("cn-cpi", "居民消费价格指数", "consumer price index", 2001, 2006, 2011, 2016, 2021, 2026),
        .. Rotations("cn-ppi", "工业生产者价格指数", "industrial producer price index", 2011, 2016, 2021, 2026),
        .. Rotations("cn-gdp-prices", "不变价国内生产总值", "gross domestic product at constant prices", 2001, 2006, 2011, 2016, 2021, 2026),
    ];

    public static IEnumerable<string> Codes => Rows.Select(row => row.Code!);

    public static SeriesBreak? Find(string code) => Array.Find(Rows, row => row.Code == code);

    /// <summary>The base is the year before the rotation: since 2001 it moves every five years.</summary>
    private static IEnumerable<SeriesBreak> Rotations(string code, string zh, string en, params int[] years) =>
        years.Select(year => new SeriesBreak(
            new LocalDate(year, 1, 1),
            new LocalizedText($"{zh}基期轮换为{year - 1}年", $"{en}: base period moved to {year - 1}"))
        {
            Kind = BreakKind.BaseRotation,
            Code = $"{code}-{year}",
        });
}
