namespace Indicators.Prose.Documents.Opening;

/// <summary>Ends the reading of a document; the finding is what the caller gets.</summary>
internal sealed class UnreadableDocumentException(Diagnostic diagnostic) : Exception(diagnostic.ToText(Language.English))
{
    public Diagnostic Diagnostic => diagnostic;
}
