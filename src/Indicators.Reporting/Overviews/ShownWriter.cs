using System.Text;

namespace Indicators.Reporting.Overviews;

/// <summary>
/// What the program says to people and scripts: whatever a file holds, no control or direction character reaches the terminal
/// raw. In JSON, where such a character can only stand in a text, its escape is that character still.
/// </summary>
internal sealed class ShownWriter(TextWriter inner, bool colours) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        string text = value.Replace("\r\n", "\n", StringComparison.Ordinal);
        string[] lines = text.Split('\n');
        for (int i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                inner.Write('\n');
            WriteLineOf(lines[i]);
        }
    }

    public override void Flush() => inner.Flush();

    /// <summary>Colours are marks until here, so that no file can set them.</summary>
    private void WriteLineOf(string line)
    {
        int start = 0;
        for (int i = 0; i < line.Length; i++)
        {
            if (Palette.SequenceOf(line[i]) is not { } sequence)
                continue;
            inner.Write(Shown(line[start..i]));
            inner.Write(colours ? sequence : "");
            start = i + 1;
        }

        inner.Write(Shown(start == 0 ? line : line[start..]));
    }

    private static string Shown(string text) =>
        text.Contains('\t', StringComparison.Ordinal)
            ? string.Join('\t', text.Split('\t').Select(PrintableText.Of))
            : PrintableText.Of(text);
}
