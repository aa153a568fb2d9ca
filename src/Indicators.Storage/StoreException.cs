namespace Indicators.Storage;

/// <summary>
/// A store cannot do what was asked: its schema is newer, a release contradicts it, the disk is full, the connection is lost. What was
/// begun is undone.
/// </summary>
public sealed class StoreException : Exception
{
    private readonly LocalizedText? _words;

    /// <summary>Creates an exception.</summary>
    public StoreException()
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    public StoreException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong, where, and what to do.</param>
    /// <param name="innerException">What the database said.</param>
    public StoreException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    internal StoreException(LocalizedText words, Exception? innerException = null)
        : base(words.In(Language.English), innerException) => _words = words;

    /// <summary>What is wrong, where, and what to do. What a database says itself stays in its own language.</summary>
    /// <param name="language">The language; of an exception made with a message it is that message.</param>
    public string ToText(Language language) => _words?.In(language) ?? Message;
}
