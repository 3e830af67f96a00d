"""Makes shapes.json, to which the wire tests hold every message of the server.

Usage: make_shapes.py metaModel.json > shapes.json, with the meta-model of LSP 3.17 from
microsoft/language-server-protocol, _specifications/lsp/3.17/metaModel.
"""
import json, sys
model = json.load(open(sys.argv[1]))
structures = {one['name']: one for one in model['structures']}
enumerations = {one['name']: one for one in model['enumerations']}
aliases = {one['name']: one for one in model['typeAliases']}
needed, lines = [], {}

def shape(t):
    kind = t['kind']
    if kind == 'base': return t['name']
    if kind == 'reference':
        if t['name'] not in needed: needed.append(t['name'])
        return t['name']
    if kind == 'array': return ['array', shape(t['element'])]
    if kind == 'map': return ['map', shape(t['value'])]
    if kind in ('or', 'and', 'tuple'): return [kind] + [shape(one) for one in t['items']]
    if kind == 'stringLiteral': return ['text', t['value']]
    if kind == 'literal': return ['object', members(t['value']['properties'])]
    raise ValueError(kind)

def members(properties): return {one['name'] + ('?' if one.get('optional') else ''): shape(one['type']) for one in properties}

def all_members(structure):
    found = {}
    for above in structure.get('extends', []) + structure.get('mixins', []): found.update(all_members(structures[above['name']]))
    own = members(structure['properties'])
    for name in own: found.pop(name.rstrip('?'), None); found.pop(name.rstrip('?') + '?', None)
    found.update(own)
    return found

def definition(name):
    if name in structures: return ['object', all_members(structures[name])]
    if name in aliases: return 'LSPAny' if name in ('LSPAny',) else shape(aliases[name]['type'])
    one = enumerations[name]
    return ['values', one['type']['name'], one.get('supportsCustomValues', False)] + [value['value'] for value in one['values']]

results, partial, sent, options = {}, {}, {}, {}
for one in sorted(model['requests'], key=lambda one: one['method']):
    if one['messageDirection'] in ('clientToServer', 'both'):
        results[one['method']] = shape(one['result'])
        if 'partialResult' in one: partial[one['method']] = shape(one['partialResult'])
    if one['messageDirection'] in ('serverToClient', 'both'): sent[one['method']] = shape(one['params']) if 'params' in one else None
for one in sorted(model['notifications'], key=lambda one: one['method']):
    if one['messageDirection'] in ('serverToClient', 'both'): sent[one['method']] = shape(one['params']) if 'params' in one else None
for one in model['requests'] + model['notifications']:
    if 'registrationOptions' in one: options[one.get('registrationMethod', one['method'])] = shape(one['registrationOptions'])
shape({'kind': 'reference', 'name': 'WorkDoneProgressBegin'}); shape({'kind': 'reference', 'name': 'WorkDoneProgressReport'}); shape({'kind': 'reference', 'name': 'WorkDoneProgressEnd'})
i = 0
while i < len(needed):
    if needed[i] != 'LSPAny': lines[needed[i]] = definition(needed[i])
    i += 1

def block(name, table, last=False):
    rows = ',\n'.join(f'    {json.dumps(key)}: {json.dumps(table[key], separators=(",", ":"), ensure_ascii=False)}' for key in sorted(table))
    return f'  "{name}": {{\n{rows}\n  }}' + ('' if last else ',') + '\n'
print('{\n  "source": "The meta-model of the Language Server Protocol 3.17 (microsoft/language-server-protocol, _specifications/lsp/3.17/metaModel): what a server may send.",')
print(block('results', results) + block('partialResults', partial) + block('sent', sent) + block('registrationOptions', options) + block('types', lines, True) + '}')
