namespace Indicators.Prose.Documents;

/// <summary>Which part of a document a text stands in.</summary>
public enum DocumentPart
{
    /// <summary>The running text with its tables.</summary>
    Body,

    /// <summary>A note at the foot of a page.</summary>
    Footnote,

    /// <summary>A note at the end of the document.</summary>
    Endnote,

    /// <summary>A box beside the running text.</summary>
    TextBox,
}
