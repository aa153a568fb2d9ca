namespace Indicators.Prose.Documents;

/// <summary>What a document is, found by its bytes.</summary>
public enum DocumentKind
{
    /// <summary>Nothing that is read here.</summary>
    Unknown,

    /// <summary>Plain text.</summary>
    Text,

    /// <summary>A page of HTML.</summary>
    Html,

    /// <summary>A document of Word, packed XML.</summary>
    Docx,

    /// <summary>A PDF.</summary>
    Pdf,
}
