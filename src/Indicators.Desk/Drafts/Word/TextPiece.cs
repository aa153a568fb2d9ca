using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Indicators.Desk.Drafts.Word;

/// <summary>A piece of the visible text of a paragraph.</summary>
/// <param name="Start">Where it begins in the text of the paragraph.</param>
/// <param name="Length">How long it is.</param>
/// <param name="Run">The run it stands in; null where it stands in none, as in a formula.</param>
/// <param name="Element">The element that holds it.</param>
internal readonly record struct TextPiece(int Start, int Length, Run? Run, OpenXmlElement Element)
{
    public int End => Start + Length;
}
