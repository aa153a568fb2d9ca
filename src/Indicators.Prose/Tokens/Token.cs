using System.Runtime.InteropServices;
using Indicators.Prose.Lexicon;

namespace Indicators.Prose.Tokens;

/// <summary>A piece of a sentence the reader knows. Everything between two tokens is plain words.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Token
{
    public TokenKind Kind;

    /// <summary>Where it begins in the window.</summary>
    public int Start;

    /// <summary>The first character after it.</summary>
    public int End;

    /// <summary>What a word says.</summary>
    public WordRole WordRole;

    /// <summary>The character of a mark.</summary>
    public char Mark;

    /// <summary>The figure, with bound and unit; <see cref="FigureToken.None"/> for every other token.</summary>
    public FigureToken Figure;

    /// <summary>The period; null where it is relative and the document has no date.</summary>
    public TimePeriod? Period;

    public readonly bool Has(WordRole cue) => Kind == TokenKind.Word && (WordRole & cue) != 0;

    public readonly bool Is(char mark) => Kind == TokenKind.Mark && Mark == mark;
}
