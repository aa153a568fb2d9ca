namespace Indicators.Prose.Tests;

/// <summary>A text as a page, a scan or a mail may bring it, and for each of its characters where it came from.</summary>
internal sealed record Perturbation(string Name, string Text, int[] Origins)
{
    private static readonly string[] Footnotes = ["[1]", "[12]", "［3］", "<sup>2</sup>"];
    private static readonly string[] Tags = ["<b>", "</b>", "<span class=\"n\">", "</span>", "<i></i>"];

    /// <summary>Lines of so many characters; the lines there are stay.</summary>
    public static Perturbation Wrapped(string text, int width)
    {
        int column = 0;
        return Of($"wrapped at {width}", text, (c, _) =>
        {
            column = c == '\n' ? 0 : column + 1;
            bool breaks = column > width;
            column = breaks ? 1 : column;
            return breaks ? "\n" : "";
        });
    }

    /// <summary>Lines of so many columns, where a wide character takes two.</summary>
    public static Perturbation WrappedInColumns(string text, int width)
    {
        int column = 0;
        return Of($"wrapped in {width} columns", text, (c, _) =>
        {
            int columns = c >= '\u2E80' ? 2 : 1;
            column = c == '\n' ? 0 : column + columns;
            bool breaks = column > width;
            column = breaks ? columns : column;
            return breaks ? "\n" : "";
        });
    }

    public static Perturbation Between(string name, string text, int seed, Func<Random, string> put) =>
        Between(name, text, new Random(seed), put, share: 0.3);

    /// <summary>A space between all digits of a number.</summary>
    public static Perturbation Spaced(string text) =>
        Of("spaces between all digits", text, (c, before) => IsDigit(before) && IsDigit(c) ? " " : "");

    public static IEnumerable<Perturbation> NoiseOf(string text)
    {
        yield return Between("zero-width characters", text, 1, static random => random.Next(2) == 0 ? "\u200B" : "\u2060");
        yield return Between("tags", text, 2, static random => Tags[random.Next(Tags.Length)]);
        yield return Between("footnotes", text, 3, static random => Footnotes[random.Next(Footnotes.Length)]);
    }

    public static IEnumerable<Perturbation> SpacesOf(string text)
    {
        yield return Between("some spaces", text, 4, static _ => " ");
        yield return Spaced(text);
    }

    private static Perturbation Between(string name, string text, Random random, Func<Random, string> put, double share) =>
        Of(name, text, (c, before) => IsInNumber(before) && IsInNumber(c) && random.NextDouble() < share ? put(random) : "");

    private static Perturbation Of(string name, string text, Func<char, char, string> putBefore)
    {
        var made = new System.Text.StringBuilder();
        var origins = new List<int>();
        for (int i = 0; i < text.Length; i++)
        {
            string put = putBefore(text[i], i > 0 ? text[i - 1] : '\n');
            made.Append(put).Append(text[i]);
            origins.AddRange(Enumerable.Repeat(i, put.Length + 1));
        }

        origins.Add(text.Length);
        return new Perturbation(name, made.ToString(), [.. origins]);
    }

    private static bool IsDigit(char c) => char.IsAsciiDigit(c);

    private static bool IsInNumber(char c) => char.IsAsciiDigit(c) || c == '.';
}
