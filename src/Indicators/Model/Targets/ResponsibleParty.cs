namespace Indicators;

/// <summary>A body that answers for a target, and in which part.</summary>
/// <remarks>Immutable, equal by value.</remarks>
public sealed record ResponsibleParty
{
    /// <summary>Names a body.</summary>
    /// <param name="name">Its name as the plan gives it.</param>
    /// <param name="role">The part it has.</param>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The role is none.</exception>
    public ResponsibleParty(string name, ResponsibleRole role = ResponsibleRole.Lead)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Role = Vocabulary.ResponsibleRoles.Require(role, nameof(role));
    }

    /// <summary>The name as the plan gives it.</summary>
    public string Name { get; }

    /// <summary>The part it has.</summary>
    public ResponsibleRole Role { get; }

    /// <summary>The name, with the part where it is not the lead.</summary>
    public override string ToString() =>
        Role == ResponsibleRole.Lead ? Name : $"{Name}（{Vocabulary.ResponsibleRoles.NameOf(Role, Language.Chinese)}）";
}
