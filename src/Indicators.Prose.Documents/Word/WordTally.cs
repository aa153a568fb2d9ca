namespace Indicators.Prose.Documents.Word;

/// <summary>What was met on the way and is told at the end.</summary>
internal sealed class WordTally
{
    /// <summary>Tracked insertions and moves, which are kept.</summary>
    public int Insertions { get; set; }

    /// <summary>Tracked deletions, which are left out.</summary>
    public int Deletions { get; set; }

    /// <summary>Runs of hidden text.</summary>
    public int Hidden { get; set; }

    /// <summary>Tables are counted through the document.</summary>
    public int Tables { get; set; }
}
