namespace Indicators.Derivation;

/// <summary>Which equations a value stands in. Made only for the values that are asked about.</summary>
internal static class Incidence
{
    public static Dictionary<Term, List<Equation>> Of(IEnumerable<Equation> equations, IEnumerable<Term> terms)
    {
        var incident = new Dictionary<Term, List<Equation>>();
        foreach (Term term in terms)
            incident.TryAdd(term, []);
        foreach (Equation equation in equations)
        {
            foreach (Term term in equation.Terms)
            {
                if (incident.TryGetValue(term, out List<Equation>? list))
                    list.Add(equation);
            }
        }

        return incident;
    }

    /// <summary>The same for the values and for those that stand in an equation with one of them.</summary>
    public static Dictionary<Term, List<Equation>> Around(List<Equation> equations, Term[] terms)
    {
        HashSet<Term> inside = [.. terms];
        return Of(equations,
            terms.Concat(equations.Where(equation => Array.Exists(equation.Terms, inside.Contains))
                .SelectMany(equation => equation.Terms)));
    }

    /// <summary>
    /// Divides equations into groups: two are in one where they share a published value, directly or through others. In their order.
    /// </summary>
    public static IEnumerable<List<Equation>> Groups(List<Equation> equations)
    {
        Dictionary<Term, List<Equation>> incident =
            Of(equations, equations.SelectMany(equation => equation.Terms).Where(term => term.IsPublished));
        var taken = new HashSet<Equation>();
        foreach (Equation first in equations.Where(taken.Add))
        {
            List<Equation> group = [first];
            for (int i = 0; i < group.Count; i++)
                group.AddRange(group[i].Terms.Where(incident.ContainsKey).SelectMany(term => incident[term]).Where(taken.Add).ToList());
            yield return group;
        }
    }
}
