namespace Indicators.Interchange;

/// <summary>The text of a period as PxWeb and others write it, in the form of the standard.</summary>
internal static class JsonStatPeriod
{
    /// <summary>The period of a category by its id or, where that is a mere number, by its label; null where neither is one.</summary>
    public static string? Of(JsonStatCategory category) => Normal(category.Id) ?? Normal(category.Label);

    private static string? Normal(string text)
    {
        string trimmed = text.Trim();
        if (IsReadable(trimmed))
            return trimmed;
        // 2024K1 is a quarter and 2024U07 a week in the north.
        if (trimmed.Length is 6 or 7 && trimmed[4] is 'K' or 'k' or 'U' or 'u')
        {
            string known = $"{trimmed[..4]}-{(trimmed[4] is 'K' or 'k' ? 'Q' : 'W')}{trimmed[5..]}";
            return IsReadable(known) ? known : null;
        }

        return null;
    }

    private static bool IsReadable(string text) =>
        text.Length >= 4 && char.IsAsciiDigit(text[0]) && PeriodCodes.TryRead(text, default, out _);
}
