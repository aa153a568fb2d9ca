namespace Indicators;

/// <summary>
/// The result of an exact operation would need digits that cannot be held, so it is refused instead of rounded.
/// The message names the remedy: another unit, or the overload that takes a rounding.
/// </summary>
public sealed class InexactConversionException : ArithmeticException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What could not be held exactly, and what to call instead.</param>
    public InexactConversionException(string message)
        : base(message)
    {
    }
}
