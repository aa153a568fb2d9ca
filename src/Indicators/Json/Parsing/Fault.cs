using System.Collections.Immutable;

namespace Indicators.Json;

/// <summary>
/// An error at a byte of a file. Path, line and column are worked out for all faults of a file together, and only if
/// there are any: reading a file without errors pays nothing for them.
/// </summary>
internal readonly record struct Fault(int Offset, DiagnosticDescriptor Descriptor, ImmutableArray<string> Arguments);
