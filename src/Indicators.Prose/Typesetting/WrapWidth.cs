using Indicators.Prose.Tokens;

namespace Indicators.Prose.Typesetting;

/// <summary>
/// The width at which a text was wrapped, told from its head: most lines of a wrapped text are as long as the longest, and
/// few of them end a sentence.
/// </summary>
internal readonly record struct WrapWidth(int Characters, int Columns)
{
    /// <summary>How much of a text tells its width.</summary>
    public const int Head = 1 << 15;

    /// <summary>A column of twelve characters is the narrowest a page is set in.</summary>
    private const int Narrowest = 12;
    /// <summary>A mail is wrapped at 72 signs, a page of paper at no more than 130.</summary>
    private const int Widest = 130;
    /// <summary>Two lines of one length are no chance where both end inside a sentence.</summary>
    private const int FewestLines = 2;
    /// <summary>Without a mark inside a sentence it takes more of them.</summary>
    private const int FewestBare = 8;

    /// <summary>A line that is full may lack a character: marks are not put at the start of a line.</summary>
    private const int Slack = 1;

    public static WrapWidth Of(ReadOnlySpan<char> head)
    {
        int characters = Width(head, inColumns: false, out int full);
        int columns = Width(head, inColumns: true, out int fullColumns);
        return columns > 0 && fullColumns > full ? new WrapWidth(0, columns) : new WrapWidth(characters, 0);
    }

    /// <summary>True for a line of this length; of a part of it, what stood before it is added.</summary>
    public bool IsFull(int before, ReadOnlySpan<char> line)
    {
        int length = before + Measured(line.TrimEnd());
        return Characters > 0 ? length >= Characters - Slack && length <= Characters + Slack : Columns > 0 && length >= Columns - Slack - 1;
    }

    /// <summary>How much a part of a line adds to its length.</summary>
    public int Measured(ReadOnlySpan<char> part) => Columns > 0 ? ColumnsOf(part) : part.Length;

    private static int Width(ReadOnlySpan<char> head, bool inColumns, out int full)
    {
        full = 0;
        int widest = 0;
        for (int start = 0; start <= head.Length;)
            widest = Math.Max(widest, LengthOf(NextLine(head, ref start), inColumns));
        if (widest is < Narrowest or > Widest)
            return 0;
        int lines = 0;
        int ended = 0;
        int sentences = 0;
        for (int start = 0; start <= head.Length;)
        {
            ReadOnlySpan<char> line = NextLine(head, ref start);
            lines += line.IsEmpty ? 0 : 1;
            sentences += line.IsEmpty || !Punctuation.EndsSentence(line[^1]) ? 0 : 1;
            if (LengthOf(line, inColumns) < widest - Slack)
                continue;
            full++;
            ended += line[^1] is '。' or '；' or '：' or '！' ? 1 : 0;
        }

        // A list of bare lines of one length has no sentence that ends.
        bool isWrapped = full >= FewestLines && full * 4 >= lines && ended * 2 < full
            && (sentences > 0 || (lines >= FewestBare && full * 4 >= lines * 3));
        full = isWrapped ? full : 0;
        return isWrapped ? widest : 0;
    }

    /// <summary>The line that begins at a place, without white space at its end; goes on to the next.</summary>
    private static ReadOnlySpan<char> NextLine(ReadOnlySpan<char> head, ref int start)
    {
        ReadOnlySpan<char> rest = head[start..];
        int end = rest.IndexOf('\n');
        ReadOnlySpan<char> line = end < 0 ? rest : rest[..end];
        start += line.Length + 1;
        return line.TrimEnd();
    }

    private static int LengthOf(ReadOnlySpan<char> line, bool inColumns) => inColumns ? ColumnsOf(line) : line.Length;

    private static int ColumnsOf(ReadOnlySpan<char> line)
    {
        int columns = 0;
        foreach (char c in line)
            columns += c >= '\u2E80' ? 2 : 1;
        return columns;
    }
}
