namespace Indicators;

/// <summary>An id that an item names and that is not there.</summary>
/// <param name="Property">The property that names it.</param>
/// <param name="Id">The id.</param>
/// <param name="Section">Where it was looked for.</param>
internal readonly record struct UnknownId(string Property, string Id, string Section);
