using System.Globalization;
using System.Text;

namespace Indicators.Tables.Excel;

/// <summary>Dates and times as a format shows them.</summary>
internal static class DateText
{
    private static readonly string[] Weekdays = ["日", "一", "二", "三", "四", "五", "六"];

    public static string Of(DateTime time, double serial, FormatSection section)
    {
        var text = new StringBuilder();
        FormatToken[] tokens = section.Tokens;
        bool halves = tokens.Any(token => token.Kind == FormatTokenKind.DatePart && token.Text.Contains('/'));
        for (int at = 0; at < tokens.Length; at++)
        {
            FormatToken token = tokens[at];
            text.Append(token.Kind switch
            {
                FormatTokenKind.DatePart when token.Text[0] is 'm' && IsMinute(tokens, at) => Padded(time.Minute, token.Text.Length),
                FormatTokenKind.DatePart => Part(time, token.Text, halves),
                FormatTokenKind.Elapsed => Elapsed(serial, token.Text),
                FormatTokenKind.Digit => "",
                FormatTokenKind.Text or FormatTokenKind.General => "",
                // Tenths of seconds have no use in a period.
                FormatTokenKind.Point when at + 1 < tokens.Length && tokens[at + 1].Kind == FormatTokenKind.Digit => "",
                _ => token.Text,
            });
        }

        return text.ToString();
    }

    private static string Part(DateTime time, string part, bool halves) => part[0] switch
    {
        'y' => part.Length <= 2 ? Padded(time.Year % 100, 2) : Padded(time.Year, 4),
        'e' or 'E' => Padded(time.Year, 4),
        'm' when part.Length > 2 => Month(time, part.Length),
        'm' => Padded(time.Month, part.Length),
        'd' when part.Length > 2 => time.ToString(part.Length == 3 ? "ddd" : "dddd", CultureInfo.InvariantCulture),
        'd' => Padded(time.Day, part.Length),
        'h' => Padded(halves ? (time.Hour + 11) % 12 + 1 : time.Hour, part.Length),
        's' => Padded(time.Second, part.Length),
        'a' when part.Length > 2 => (part.Length == 3 ? "" : "星期") + Weekdays[(int)time.DayOfWeek],
        '上' => time.Hour < 12 ? "上午" : "下午",
        'A' or 'a' when part.Contains('/') => time.Hour < 12 ? "AM" : "PM",
        _ => "",
    };

    private static string Month(DateTime time, int length) =>
        time.ToString(length switch { 3 => "MMM", _ => "MMMM" }, CultureInfo.InvariantCulture)[..(length == 5 ? 1 : length == 3 ? 3 : ^0)];

    private static string Padded(int number, int places) => number.ToString(CultureInfo.InvariantCulture).PadLeft(places, '0');

    private static string Elapsed(double serial, string part) =>
        Padded((int)Math.Floor(Math.Round(serial * 86_400, 3) / (part[0] switch { 'h' => 3_600, 'm' => 60, _ => 1 })), part.Length);

    /// <summary>Minutes stand behind hours or before seconds.</summary>
    private static bool IsMinute(FormatToken[] tokens, int at)
    {
        if (tokens[at].Text.Length > 2)
            return false;
        FormatToken before = tokens[..at].LastOrDefault(IsPart), after = tokens[(at + 1)..].FirstOrDefault(IsPart);
        return before.Text?.StartsWith('h') == true || after.Text?.StartsWith('s') == true;

        static bool IsPart(FormatToken token) => token.Kind is FormatTokenKind.DatePart or FormatTokenKind.Elapsed;
    }
}
