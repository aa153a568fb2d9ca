using System.Diagnostics;

namespace Indicators.Fuzz;

/// <summary>A finding: what went wrong, and the name by which the same fault is known again.</summary>
/// <param name="Key">The promise, or the exception and the place it came from.</param>
/// <param name="Message">What was seen.</param>
internal sealed record Failure(string Key, string Message)
{
    /// <summary>The failure of a target on an input; null where everything holds.</summary>
    public static Failure? Of(FuzzTarget target, string input)
    {
        try
        {
            target.Check(input);
            return null;
        }
        catch (BrokenPromise broken)
        {
            return new Failure(broken.Promise, broken.Message);
        }
        catch (Exception thrown)
        {
            return new Failure($"{thrown.GetType().Name} from {PlaceOf(thrown)}", $"{thrown.Message}\n{thrown.StackTrace}");
        }
    }

    /// <summary>The innermost method of the library, and its nearest caller: two ways to one throw are two findings.</summary>
    private static string PlaceOf(Exception thrown)
    {
        IEnumerable<string> frames = new StackTrace(thrown).GetFrames()
            .Select(frame => frame.GetMethod())
            .Where(method => method?.DeclaringType?.Namespace?.StartsWith("Indicators", StringComparison.Ordinal) == true)
            .Select(method => $"{method!.DeclaringType!.Name}.{method.Name}");
        return string.Join(" < ", frames.Take(2));
    }
}
