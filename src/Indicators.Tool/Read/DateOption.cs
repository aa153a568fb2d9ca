using System.CommandLine;
using System.Globalization;

namespace Indicators.Tool;

/// <summary>The day a text is dated.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create() => new("--date")
    {
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                return date;
            result.AddError(LanguageOption.In(result).Say("usage.not-a-day", "--date", result.Tokens[0].Value));
            return null;
        },
    };
}
