namespace Indicators.Tests.Validation.Mutations;

/// <summary>A kind of single fault.</summary>
/// <param name="Name">What happens, as a person would say it.</param>
/// <param name="Apply">Makes the fault at one place by chance; says where, or null where it cannot be made there.</param>
/// <param name="Quiet">Why at some places no statement can be violated.</param>
internal sealed record Mutation(string Name, Func<Draft, string?> Apply, string Quiet = "what is said instead can hold")
{
    public static IReadOnlyList<Mutation> All { get; } =
        [.. ValueMutations.All, .. SeriesMutations.All, .. TargetMutations.All, .. StructureMutations.All, .. TextMutations.All, .. ReleaseMutations.All];
}
