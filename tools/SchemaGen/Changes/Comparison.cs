using System.Text.Json.Nodes;

namespace SchemaGen.Changes;

/// <summary>Walks two descriptions side by side: operations, types of steps, inputs, outputs, and what operations take and reply.</summary>
internal sealed class Comparison
{
    private readonly ApiDescription _before;
    private readonly ApiDescription _after;
    private readonly ValueComparison _values;
    private readonly HashSet<(string Old, string Now)> _open = [];
    private readonly HashSet<string> _bodies = new(StringComparer.Ordinal);
    private readonly List<Change> _changes = [];

    private Comparison(ApiDescription before, ApiDescription after)
    {
        _before = before;
        _after = after;
        _values = new ValueComparison(before, after);
    }

    /// <summary>Every change, at every place that has it.</summary>
    public static IReadOnlyList<Change> Of(ApiDescription before, ApiDescription after)
    {
        var comparison = new Comparison(before, after);
        comparison.CompareSteps();
        comparison.CompareBodies();
        comparison.CompareOperations();
        return comparison._changes;
    }

    private void CompareSteps()
    {
        foreach ((string type, StepShape step) in _after.Steps.Where(s => !_before.Steps.ContainsKey(s.Key)))
        {
            string[] inputs = step.Input is null ? [] : [.. _after.Leaves(type, step.Input).Select(l => $"`{l.Key}`")];
            Say(Section.Added, false, new Place(PlaceKind.Request, type), $"Type of step `{type}`{(inputs.Length > 1 ? $", with the inputs {string.Join(", ", inputs)}" : "")}");
        }

        foreach ((string type, StepShape was) in _before.Steps)
        {
            var place = new Place(PlaceKind.Request, type);
            if (!_after.Steps.TryGetValue(type, out StepShape? now))
            {
                Say(Section.Removed, was.IsFollowed, place, $"Type of step `{type}`{(was.IsFollowed ? "" : ", which the library does not have")}");
                continue;
            }

            foreach (string union in now.Schemas.Keys.Except(was.Schemas.Keys))
                Say(Section.Added, false, place, $"Type of step `{type}` in `{union}`");
            foreach (string union in was.Schemas.Keys.Except(now.Schemas.Keys))
                Say(Section.Removed, was.IsFollowed, place, $"Type of step `{type}` in `{union}`");
            if (was.IsFollowed)
                CompareStep(type, was, now);
        }
    }

    private void CompareStep(string type, StepShape was, StepShape now)
    {
        foreach ((string union, (string old, bool isReply)) in was.Schemas.Where(s => now.Schemas.ContainsKey(s.Key)))
        {
            string schema = now.Schemas[union].Schema;
            var place = new Place(isReply ? PlaceKind.Reply : PlaceKind.Request, type);
            if (old != schema)
                SayMoved(place, type, old, schema);
            CompareMembers(place, "", Own(_before, old, union, isReply), Own(_after, schema, union, isReply), isDeep: false);
        }

        if (was.Input is not null && now.Input is not null)
            CompareInputs(type, was.Input, now.Input);
        if (was.Output is not null && now.Output is not null)
            CompareObjects(new Place(PlaceKind.Output, type), "output.", was.Output, now.Output);
    }

    // What steps have of their own; the input of a step that comes back is that of the request.
    private static OrderedDictionary<string, MemberShape> Own(ApiDescription api, string schema, string union, bool isReply)
    {
        HashSet<string> shared = [.. api.Members(union).Values.Select(m => m.Declarer)];
        return Without(api.Members(schema), m => shared.Contains(m.Value.Declarer) || (isReply && m.Key == "input"));
    }

    private void CompareInputs(string type, string old, string now)
    {
        var was = _before.Leaves(type, old).ToDictionary(l => l.Key, l => l.Value);
        var isNow = _after.Leaves(type, now).ToDictionary(l => l.Key, l => l.Value);
        foreach (string path in isNow.Keys.Where(p => !was.ContainsKey(p)))
            Say(Section.Added, false, new Place(PlaceKind.Input, path), $"Input `{path}`");
        foreach (string path in was.Keys.Where(p => !isNow.ContainsKey(p)))
            Say(Section.Removed, true, new Place(PlaceKind.Input, path), $"Input `{path}`");
        CompareBranches(type, old, now);
        foreach ((string path, string schema) in was.Where(l => isNow.ContainsKey(l.Key)))
            CompareObjects(new Place(PlaceKind.Input, path), "", schema, isNow[path]);
    }

    private void CompareBranches(string path, string old, string now)
    {
        if (_before.UnionOf(old) is not { } was || _after.UnionOf(now) is not { } isNow)
            return;
        foreach ((string value, string schema) in was.Branches.Where(b => isNow.Branches.ContainsKey(b.Key)))
        {
            if (schema != isNow.Branches[value])
                SayMoved(new Place(PlaceKind.Input, $"{path}/{value}"), $"{path}/{value}", schema, isNow.Branches[value]);
            CompareBranches($"{path}/{value}", schema, isNow.Branches[value]);
        }
    }

    // Objects that operations take or reply, but for what steps have.
    private void CompareBodies()
    {
        HashSet<string> ofSteps = [.. _before.Steps.Values.SelectMany(s => (string?[])[s.Input, s.Output]).OfType<string>()];
        var bodies = new OrderedDictionary<Place, string>();
        foreach (string address in _before.Operations)
        {
            foreach ((string name, MemberShape member) in _before.Parameters(address))
            {
                foreach (string schema in Referred(member.Value).Where(s => _before.Has(s) && _after.Has(s) && !ofSteps.Contains(s)))
                    bodies.TryAdd(new Place(IsReply(name) ? PlaceKind.Reply : PlaceKind.Request, schema), schema);
            }
        }

        _bodies.UnionWith(bodies.Values);
        foreach ((Place place, string schema) in bodies)
            CompareObjects(place, "", schema, schema);
    }

    private static IEnumerable<string> Referred(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(m => m.Key == "$ref" ? [Schema.SchemaDocument.NameOf(m.Value!)] : Referred(m.Value)),
        JsonArray list => list.SelectMany(Referred),
        _ => [],
    };

    private void CompareOperations()
    {
        foreach (string address in _after.Operations.Where(o => !_before.HasOperation(o)))
            Say(Section.Added, false, new Place(PlaceKind.Operation, address), $"Operation `{address}` (`{_after.OperationId(address)}`)");
        foreach (string address in _before.Operations)
        {
            var place = new Place(PlaceKind.Operation, address);
            string id = _before.OperationId(address);
            if (!_after.HasOperation(address))
            {
                Say(Section.Removed, true, place, $"Operation `{address}` (`{id}`)");
                continue;
            }

            if (id != _after.OperationId(address))
                Say(Section.Changed, false, place, $"Operation `{address}` is called `{_after.OperationId(address)}` instead of `{id}`");
            CompareMembers(place, "", _before.Parameters(address), _after.Parameters(address), isDeep: false);
        }
    }

    private void CompareObjects(Place place, string prefix, string old, string now)
    {
        if (!_before.Has(old) || !_after.Has(now) || !_open.Add((old, now)))
            return;
        CompareMembers(place, prefix, _before.Members(old), _after.Members(now), isDeep: true);
        if (!_before.IsOfSteps(old))
            CompareForms(place, prefix.TrimEnd('.'), old, now);
        _open.Remove((old, now));
    }

    // The forms of an object inside others. What all of them inherit was compared with the object.
    private void CompareForms(Place place, string path, string old, string now)
    {
        OrderedDictionary<string, string> was = _before.UnionOf(old)?.Branches ?? [], isNow = _after.UnionOf(now)?.Branches ?? [];
        string verb = place.IsReply ? "gives" : "takes";
        foreach (string value in isNow.Keys.Where(v => !was.ContainsKey(v)))
            _changes.Add(new Change(Section.Added, false, place, now, "", path, $"{verb} the form `{value}`"));
        foreach (string value in was.Keys.Where(v => !isNow.ContainsKey(v)))
            _changes.Add(new Change(Section.Removed, true, place, now, "", path, $"no longer {verb} the form `{value}`"));
        foreach ((string value, string schema) in was.Where(b => isNow.ContainsKey(b.Key)))
        {
            if (schema != isNow[value])
                _changes.Add(new Change(Section.Changed, true, place, now, "", path, $"{verb} `{isNow[value]}` instead of `{schema}` as the form `{value}`"));
            HashSet<string> inherited = [.. _before.Members(old).Values.Concat(_after.Members(now).Values).Select(m => m.Declarer)];
            if (!_before.Has(schema) || !_after.Has(isNow[value]) || !_open.Add((schema, isNow[value])))
                continue;
            CompareMembers(
                place,
                $"{path}/{value}.",
                Without(_before.Members(schema), m => inherited.Contains(m.Value.Declarer)),
                Without(_after.Members(isNow[value]), m => inherited.Contains(m.Value.Declarer)),
                isDeep: true);
            CompareForms(place, $"{path}/{value}", schema, isNow[value]);
            _open.Remove((schema, isNow[value]));
        }
    }

    private void CompareMembers(Place place, string prefix, OrderedDictionary<string, MemberShape> old, OrderedDictionary<string, MemberShape> now, bool isDeep)
    {
        foreach ((string name, MemberShape member) in now)
        {
            bool isReply = place.IsReply || IsReply(name);
            if (!old.TryGetValue(name, out MemberShape? was))
            {
                _changes.Add(new Change(
                    Section.Added, member is { IsRequired: true, IsReadOnly: false } && !isReply, place, member.Declarer, name, prefix + name, $"({_values.Describe(member)})"));
                continue;
            }

            if (was.IsRequired != member.IsRequired && (isReply || !member.IsReadOnly))
            {
                string text = (member.IsRequired, isReply) switch { (true, true) => "is always there", (false, true) => "may be missing", (true, _) => "is required", _ => "is optional" };
                _changes.Add(new Change(Section.Changed, member.IsRequired != isReply, place, member.Declarer, name, prefix + name, text));
            }

            CompareValues(place, isReply, (member.Declarer, name, prefix + name), was.Value, member.Value, isDeep);
        }

        foreach ((string name, MemberShape member) in old.Where(m => !now.ContainsKey(m.Key)))
            _changes.Add(new Change(Section.Removed, true, place, member.Declarer, name, prefix + name, ""));
    }

    private void CompareValues(Place place, bool isReply, (string Declarer, string Own, string Path) member, JsonObject old, JsonObject now, bool isDeep)
    {
        foreach (Difference difference in _values.Between(old, now, isReply))
        {
            _changes.Add(new Change(
                difference.Section,
                difference.IsBreaking,
                place,
                difference.Vocabulary ?? member.Declarer,
                difference.Vocabulary is null ? member.Own : "",
                member.Path,
                difference.Text));
        }

        if (old["items"] is JsonObject items && now["items"] is JsonObject nowItems)
            CompareValues(place, isReply, (member.Declarer, member.Own + "[]", member.Path + "[]"), items, nowItems, isDeep);
        if (old["additionalProperties"] is JsonObject values && now["additionalProperties"] is JsonObject nowValues)
            CompareValues(place, isReply, (member.Declarer, member.Own + "{}", member.Path + "{}"), values, nowValues, isDeep);
        bool isBodyOfItsOwn = place.Kind is PlaceKind.Request or PlaceKind.Reply && _before.ObjectOf(old) is { } name && _bodies.Contains(name);
        if (isDeep && !isBodyOfItsOwn && _before.ObjectOf(old) is { } target && _after.ObjectOf(now) is { } nowTarget)
            CompareObjects(place, member.Path + ".", target, nowTarget);
    }

    // An operation replies where all its other members are taken.
    private static bool IsReply(string member) => member == "(reply)";

    private static OrderedDictionary<string, MemberShape> Without(OrderedDictionary<string, MemberShape> members, Func<KeyValuePair<string, MemberShape>, bool> isOut) =>
        new(members.Where(m => !isOut(m)), StringComparer.Ordinal);

    private void SayMoved(Place place, string path, string old, string now) => Say(Section.Changed, true, place, $"`{path}` leads to the schema `{now}` instead of `{old}`");

    private void Say(Section section, bool isBreaking, Place place, string line) => _changes.Add(new Change(section, isBreaking, place, "", "", "", line));
}
