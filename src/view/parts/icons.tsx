function Icon({ path, mirrored = false }: { path: string; mirrored?: boolean }) {
  return (
    <svg class={mirrored ? 'icon mirrored' : 'icon'} viewBox="0 0 20 20" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export const CloseIcon = () => <Icon path="M4.5 4.5l11 11M15.5 4.5l-11 11" />;
export const PreviousIcon = () => <Icon path="M5 12.5l5-5 5 5" />;
export const NextIcon = () => <Icon path="M5 7.5l5 5 5-5" />;
export const PeopleIcon = () => (
  <Icon path="M10 10.2a3.1 3.1 0 100-6.2 3.1 3.1 0 000 6.2zM4 16.5c.5-3 2.9-4.3 6-4.3s5.500 1.300 6 4.300" />
);
export const TypeIcon = () => (
  <Icon path="M2 15.500l4.500-11 4.500 11M3.600 11.700h5.800M18 15.500v-6.200M18 12.400a2.900 3.100 0 11-5.800 0 2.900 3.100 0 015.800 0z" />
);
export const KeepIcon = () => <Icon path="M10 3v9M6.5 8.5L10 12l3.5-3.5M3.500 13v3.500h13V13" />;
export const OutlineIcon = () => (
  <Icon path="M7.500 5h9M7.500 10h9M7.500 15h9M3.500 5h.01M3.500 10h.01M3.500 15h.01" />
);
export const ToTopIcon = () => <Icon path="M10 16V5M5.500 9.500L10 5l4.500 4.500" />;
export const SiteIcon = () => (
  <Icon path="M10 17.200a7.200 7.200 0 100-14.400 7.200 7.200 0 000 14.400zM3 10h14M10 2.800c-4.500 4.500-4.500 9.900 0 14.400 4.500-4.500 4.500-9.900 0-14.400z" />
);
export const ListenIcon = () => (
  <Icon path="M3 8v4h2.800l3.700 3V5L5.800 8zM12.500 7.500c1.400 1.300 1.400 3.700 0 5M14.900 5.200c2.700 2.600 2.700 7 0 9.600" />
);
export const PlayIcon = () => <Icon path="M6.500 4v12l9-6z" />;
export const PauseIcon = () => <Icon path="M7 4.500v11M13 4.500v11" />;
export const PreviousParagraphIcon = () => <Icon path="M5 9.500l5-5 5 5M5 15.500l5-5 5 5" />;
export const NextParagraphIcon = () => <Icon path="M5 4.500l5 5 5-5M5 10.500l5 5 5-5" />;
