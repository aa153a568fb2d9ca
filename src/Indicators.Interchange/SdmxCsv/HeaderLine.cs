using System.Text;

namespace Indicators.Interchange;

/// <summary>Reads the first row of a CSV file before anything is known of it: the separator is what follows its first term.</summary>
internal static class HeaderLine
{
    /// <summary>What is longer is no term: a file without separators or line ends is not read to its end to find that out.</summary>
    private const int LongestFirst = 64;
    private const int End = -1;

    /// <summary>The cells of the row.</summary>
    /// <param name="reader">The text, left at the start of the second row.</param>
    /// <param name="options">The limits.</param>
    /// <param name="separator">What parts the cells.</param>
    /// <param name="lines">How many lines the row has.</param>
    /// <param name="fault">The finding and its argument where there is no such row.</param>
    public static List<string>? Read(TextReader reader, ImportOptions options, out char separator, out int lines,
        out (string Id, string Argument) fault)
    {
        fault = default;
        lines = 1;
        var cells = new List<string>();
        var cell = new StringBuilder();
        separator = FirstCell(reader, cell);
        cells.Add(cell.ToString());
        if (separator is '\0' or '\n' || cells[0].Length > LongestFirst)
        {
            fault = (InterchangeErrors.NoHeader, Shown(cells[0]));
            return null;
        }

        int length = 0;
        while (true)
        {
            bool more = Cell(reader, separator, cell, ref lines, ref length, options.MaxRowChars);
            cells.Add(cell.ToString());
            if (cells.Count > options.MaxColumns || length > options.MaxRowChars)
            {
                fault = length > options.MaxRowChars
                    ? (InterchangeErrors.HeaderTooLong, InvariantText.Of(options.MaxRowChars))
                    : (InterchangeErrors.HeaderTooWide, InvariantText.Of(options.MaxColumns));
                return null;
            }

            if (!more)
                return cells;
        }
    }

    /// <summary>The first cell, up to the first character that is none of a term: the separator.</summary>
    private static char FirstCell(TextReader reader, StringBuilder cell)
    {
        bool quoted = reader.Peek() == '"';
        if (quoted)
            reader.Read();
        bool inBrackets = false;
        while (reader.Read() is not End and var read)
        {
            char c = (char)read;
            if (quoted && c == '"')
                quoted = false;
            else if (inBrackets || quoted || char.IsAsciiLetterOrDigit(c) || c is '_' or '[' or ']')
                cell.Append(c);
            else if (c == ':' && reader.Peek() == ' ')
                inBrackets = Label(reader, cell);
            else
                return c == '\r' ? '\n' : c;
            inBrackets = c == '[' || (inBrackets && c != ']');
            if (cell.Length > LongestFirst)
                return '\0';
        }

        return '\0';
    }

    /// <summary>STRUCTURE: Structure, as one implementation writes: the label ends before the separator, which no label has.</summary>
    private static bool Label(TextReader reader, StringBuilder cell)
    {
        cell.Append(':');
        while (reader.Peek() is not End and var next && (char.IsLetterOrDigit((char)next) || next == ' '))
            cell.Append((char)reader.Read());
        return false;
    }

    private static bool Cell(TextReader reader, char separator, StringBuilder cell, ref int lines, ref int length, int most)
    {
        cell.Clear();
        bool quoted = reader.Peek() == '"';
        if (quoted)
            reader.Read();
        while (length <= most && reader.Read() is not End and var read)
        {
            char c = (char)read;
            length++;
            if (quoted)
            {
                if (c == '"' && reader.Peek() == '"')
                    cell.Append((char)reader.Read());
                else if (c == '"')
                    quoted = false;
                else
                    cell.Append(c);
                lines += c == '\n' ? 1 : 0;
            }
            else if (c == separator)
            {
                return true;
            }
            else if (c == '\n' || (c == '\r' && reader.Peek() != '\n'))
            {
                return false;
            }
            else if (c != '\r')
            {
                cell.Append(c);
            }
        }

        return false;
    }

    private static string Shown(string text) => text.Length <= LongestFirst ? text : $"{text.AsSpan(0, LongestFirst)}…";
}
