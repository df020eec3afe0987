"""Writes the widths of Noto Sans letters, in thousandths of their size, for drawings."""
import struct
def table(data):
    n=struct.unpack('>H',data[4:6])[0]; t={}
    for i in range(n):
        tag,_,off,ln=struct.unpack('>4sIII',data[12+16*i:28+16*i]); t[tag.decode()]=data[off:off+ln]
    return t
def widths(path):
    t=table(open(path,'rb').read())
    upem=struct.unpack('>H',t['head'][18:20])[0]
    nh=struct.unpack('>H',t['hhea'][34:36])[0]
    adv=[struct.unpack('>H',t['hmtx'][4*i:4*i+2])[0] for i in range(nh)]
    cm=t['cmap']; n=struct.unpack('>H',cm[2:4])[0]; m={}
    for i in range(n):
        p,e,o=struct.unpack('>HHI',cm[4+8*i:12+8*i])
        f=struct.unpack('>H',cm[o:o+2])[0]
        if f==4:
            sc=struct.unpack('>H',cm[o+6:o+8])[0]//2
            g=lambda k,j,s='H':struct.unpack('>'+s,cm[o+14+2*j+k:o+16+2*j+k])[0]
            for j in range(sc):
                end=g(0,j); start=g(2+2*sc,j); delta=g(2+4*sc,j,'h'); ro=g(2+6*sc,j)
                for c in range(start,end+1):
                    if c==0xffff: continue
                    if ro==0: gid=(c+delta)&0xffff
                    else:
                        p2=o+14+2*j+2+6*sc+ro+2*(c-start); gid=struct.unpack('>H',cm[p2:p2+2])[0]
                        if gid: gid=(gid+delta)&0xffff
                    if gid: m[c]=gid
    return lambda c: round(adv[min(m[c],nh-1)]*1000/upem) if c in m else 600
if __name__=='__main__':
    import sys
    base=sys.argv[1]
    ranges=[(0x20,0x7f),(0xa0,0x250),(0x2010,0x2027)]
    for name in ('Regular','Bold'):
        w=widths(f'{base}/NotoSans-{name}.ttf')
        print(name); 
        vals=[w(c) for a,b in ranges for c in range(a,b)]
        line=''
        out=[]
        for v in vals:
            if len(line)+len(str(v))+1>110: out.append(line.strip()); line=''
            line+=f'{v} '
        out.append(line.strip()); print('\n'.join(out))
