using NodaTime;

namespace Indicators;

/// <summary>Which of the editions of one figure count: those published by a day, and of several the latest or the first.</summary>
/// <param name="By">The day by which it had been published; null for whenever.</param>
/// <param name="CountsUndated">Whether what is not dated counts, although nothing shows that it was known.</param>
/// <param name="TakesFirst">Whether the first of several counts, and not the one that stands at last.</param>
internal readonly record struct Editions(LocalDate? By, bool CountsUndated = false, bool TakesFirst = false)
{
    public bool Include(LocalDate? published) => By is not { } day || (published is { } known ? known <= day : CountsUndated);
}
