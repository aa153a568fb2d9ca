namespace Indicators;

/// <summary>A text could not be read as a value of the library. Carries the text and the error as data.</summary>
public sealed class ParseException : FormatException
{
    /// <summary>Creates the exception for an input and its error; the message is the error in English.</summary>
    /// <param name="input">The text that was read.</param>
    /// <param name="error">What is wrong with it.</param>
    public ParseException(string input, ParseError error)
        : base(error.ToText(Language.English, input))
    {
        Input = input;
        Error = error;
    }

    /// <summary>The text that was read.</summary>
    public string Input { get; }

    /// <summary>What is wrong with it, where, and what was expected.</summary>
    public ParseError Error { get; }
}
