namespace Indicators.Tool;

/// <summary>
/// The machine's own clock, for what whoever types a command waits for: how long a document may take, when to say how far the
/// work is. No result depends on it; a day is always stated.
/// </summary>
internal static class MachineClock
{
#pragma warning disable RS0030 // The one place where the program asks for the time.
    public static TimeProvider Instance => TimeProvider.System;
#pragma warning restore RS0030
}
