namespace Indicators.Docs.Tests;

/// <summary>A fenced block of a document.</summary>
/// <param name="File">The document, from the root of the repository.</param>
/// <param name="Line">The line of its first row.</param>
/// <param name="Language">What stands behind the fence: csharp, cs, sh, text, json …</param>
/// <param name="Text">What is printed, without the fences.</param>
public sealed record Block(string File, int Line, string Language, string Text)
{
    /// <summary>Every block of a document, in order.</summary>
    public static IEnumerable<Block> Of(string file)
    {
        string[] lines = System.IO.File.ReadAllLines(Repository.File(file));
        for (int i = 0; i < lines.Length; i++)
        {
            if (!lines[i].TrimStart().StartsWith("```", StringComparison.Ordinal))
                continue;
            int end = Array.FindIndex(lines, i + 1, line => line.TrimStart().StartsWith("```", StringComparison.Ordinal));
            end.Should().BePositive("the fence of {0}:{1} is closed", file, i + 1);
            string text = string.Concat(lines[(i + 1)..end].Select(line => line + "\n"));
            yield return new Block(file, i + 2, lines[i].Trim().TrimStart('`'), text);
            i = end;
        }
    }

    public override string ToString() => $"{File}:{Line}";
}
