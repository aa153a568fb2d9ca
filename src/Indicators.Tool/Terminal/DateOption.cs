using System.CommandLine;
using System.Globalization;

namespace Indicators.Tool;

/// <summary>An option that takes a day, written yyyy-MM-dd whatever the culture.</summary>
internal static class DateOption
{
    public static Option<DateOnly?> Create(string name) => new(name)
    {
        CustomParser = result =>
        {
            if (DateOnly.TryParseExact(
                result.Tokens[0].Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date))
                return date;
            result.AddError(LanguageOption.In(result).Say("usage.not-a-day", name, result.Tokens[0].Value));
            return null;
        },
    };
}
