using System.CommandLine;
using System.Globalization;

namespace Indicators.Tool;

/// <summary>The day a text is dated.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create() => new("--date")
    {
        Description = "The day the text is dated (yyyy-MM-dd): what 去年, 目前 and 前三季度 are read against.",
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                return date;
            result.AddError($"--date {result.Tokens[0].Value}: not a day; write it as yyyy-MM-dd.");
            return null;
        },
    };
}
